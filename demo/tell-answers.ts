import { v7 } from "uuid";
import type { Member } from "@/db/doors";
import { comments } from "@/demo/comments";
import { done } from "@/demo/founding";
import { insights } from "@/demo/insights";
import { places } from "@/demo/places";
import type { ToldComment, ToldInsight } from "@/demo/telling";
import { decidedAfter, known, moderatorOf, momentOf, targetOf, type World } from "@/demo/world";
import { addComment, editComment } from "@/features/comments/commands";
import { publishComment, unpublishComment } from "@/features/comments/deciding-commands";
import { addInsight } from "@/features/insights/commands";
import { publishInsight } from "@/features/insights/deciding-commands";
import { agreeToInsight, proposeInsight } from "@/features/insights/proposing";
import { promiseFor } from "@/lib/dates";

const nameOf = new Map(places.map(({ key, name }) => [key, name]));

/** As they were before anything of theirs was published: the story's first contributions were all looked at. */
const speaker = (world: World, told: { author: Parameters<World["people"]["get"]>[0]; waiting?: true }): Member => ({
  ...known(world.people, told.author),
  isTrusted: !told.waiting && known(world.people, told.author).staffRole !== null,
});

const speaking = (member: Member) => ({ id: v7(), organisationId: member.organisations[0]?.id ?? "" });

export async function tellInsights(world: World) {
  let turn = 0;
  for (const told of insights) await tellInsight(world, told, turn++);
}

async function tellInsight(world: World, told: ToldInsight, turn: number) {
  const author = speaker(world, told);
  const form = speaking(author);
  done(
    await addInsight(author, {
      ...form,
      target: targetOf(world, told.on),
      kind: told.kind,
      place: known(nameOf, told.place),
      statement: told.statement,
      why: told.why ?? "",
      condition: told.condition ?? "",
      changed: told.changed?.what ?? "",
      changedOn: told.changed ? `${told.changed.when}-01` : null,
      namedAs: told.namedAs,
    }),
  );
  const sent = momentOf(told.sent, turn);
  const dates = { sent_at: sent, promised_at: promiseFor(sent, 2) };
  if (told.waiting) return world.ageing.age("insights", form.id, sent, dates);
  done(await publishInsight(moderatorOf(world, turn), { id: form.id, version: 1 }));
  const decided = decidedAfter(sent, turn);
  await world.ageing.age("insights", form.id, sent, { ...dates, decided_at: decided, published_at: decided });
}

export async function tellComments(world: World) {
  let turn = 0;
  for (const told of comments) {
    const parentId = await tellComment(world, told, told, null, turn++);
    for (const reply of told.replies ?? []) await tellComment(world, told, reply, parentId, turn++);
  }
}

type Said = Pick<ToldComment, "author" | "body" | "sent" | "edited" | "waiting" | "removed" | "promoted">;

async function tellComment(world: World, { on }: ToldComment, said: Said, parentId: string | null, turn: number) {
  const author = speaker(world, said);
  const form = speaking(author);
  const { id } = form;
  done(await addComment(author, { ...form, target: targetOf(world, on), body: said.body, parentId, namedAs: "person" }));
  const sent = momentOf(said.sent, turn);
  const dates = { sent_at: sent, promised_at: promiseFor(sent, 2) };
  if (said.waiting) {
    await world.ageing.age("comments", id, sent, dates);
    return id;
  }
  // What staff say goes live at once.
  const isStaff = author.isTrusted;
  const moderator = moderatorOf(world, turn);
  if (!isStaff) done(await publishComment(moderator, { id, version: 1 }));
  const decided = decidedAfter(sent, turn);
  const published = { ...dates, decided_at: isStaff ? undefined : decided, published_at: isStaff ? sent : decided };
  await world.ageing.age("comments", id, sent, published);
  if (said.edited) {
    done(await editComment({ ...author, isTrusted: true }, { id, version: 2, body: said.edited }));
    await world.ageing.age("comments", id, sent, { ...published, edited_at: decidedAfter(decided, turn) });
  }
  if (said.removed) {
    done(await unpublishComment(moderator, { id, version: 2, reason: said.removed.reason }));
    await world.ageing.age("comments", id, sent, { ...published, decided_at: decidedAfter(decided, turn) });
  }
  if (said.promoted)
    await promote(world, { author, moderator, commentId: id, said: said.promoted, at: decidedAfter(decided, turn) });
  return id;
}

type Promoted = { author: Member; moderator: Member; commentId: string; said: NonNullable<Said["promoted"]>; at: Date };

/** A moderator proposes to make an insight of it; the author says yes the next day, or is still to answer. */
async function promote(world: World, { author, moderator, commentId, said: { kind, statement, place }, at }: Promoted) {
  done(await proposeInsight(moderator, { commentId, kind, statement }));
  const since = place ? at : new Date(Date.now() - day);
  await world.ageing.query("update insight_proposals set proposed_at = $2 where comment_id = $1", [commentId, since]);
  await world.ageing.query("update ledger set at = $2 where noun_id = $1 and deed = 'proposeInsight'", [commentId, since]);
  if (!place) return;
  const [id, agreed] = [v7(), new Date(at.getTime() + day)];
  done(await agreeToInsight(author, { id, commentId, place: known(nameOf, place) }));
  const dates = { sent_at: agreed, promised_at: promiseFor(agreed, 2), decided_at: agreed, published_at: agreed };
  await world.ageing.age("insights", id, agreed, dates);
}

const day = 24 * 60 * 60 * 1000;
