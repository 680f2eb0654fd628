import { v7 } from "uuid";
import type { Member } from "@/db/doors";
import { done, siteUrl, writeNote } from "@/demo/founding";
import { toldNotes } from "@/demo/notes/told-notes";
import type { ToldNote } from "@/demo/telling";
import { decidedAfter, known, moderatorOf, momentOf, type World } from "@/demo/world";
import { addFollowUp } from "@/features/follow-ups/commands";
import { publishFollowUp } from "@/features/follow-ups/deciding-commands";
import { sendNote } from "@/features/notes/commands";
import { publishNote, requestChanges } from "@/features/notes/deciding-commands";
import { saveDraft } from "@/features/notes/drafting";
import { getOwnNote } from "@/features/notes/own-queries";
import type { NoteInput } from "@/features/notes/written-note";
import { dayOf, promiseFor } from "@/lib/dates";

const day = 24 * 60 * 60 * 1000;

export async function tellNotes(world: World) {
  for (const told of toldNotes) await tellNote(world, told);
}

async function tellNote(world: World, told: ToldNote) {
  const author = known(world.people, told.author);
  const moderator = moderatorOf(world, told.number);
  const { id, slug } = await writeNote(author, inputOf(world, told), told.files);
  const published = momentOf(told.published, told.number);
  const sent = new Date(published.getTime() - day);
  const dates = { sent_at: sent, promised_at: promiseFor(sent, 2), decided_at: published };
  if (told.waiting) {
    const now = momentOf(told.waiting, told.number);
    await world.ageing.age("notes", id, now, { sent_at: now, promised_at: promiseFor(now, 2) });
    await world.ageing.query("update notes set is_illustrative = true where id = $1", [id]);
    return;
  }
  if (told.returned) {
    done(await requestChanges(moderator, { id, version: 2, reason: told.returned.reason, siteUrl }));
    // The one that came back did so the other day: its author is still to answer.
    const yesterday = new Date(Date.now() - day);
    await world.ageing.age("notes", id, sent, { ...dates, decided_at: yesterday });
    const before = new Date(yesterday.getTime() - day);
    await world.ageing.query("update promises set began_at = $2, promised_at = $3 where item_id = $1", [
      id,
      before,
      promiseFor(before, 2),
    ]);
  } else {
    done(await publishNote(moderator, { id, version: 2, siteUrl }));
    await world.ageing.age("notes", id, sent, { ...dates, published_at: published });
  }
  await world.ageing.query(
    `update notes set is_illustrative = true, reference = 'HB-' || $2 || '-' || lpad($3, 4, '0'),
       later_asked_at = case when state = 'published' then published_at + interval '6 months' end,
       review_by = case when state <> 'published' then null when $4 then (published_at + interval '24 months')::date else (now() + interval '10 months')::date end
     where id = $1`,
    [id, told.published.slice(0, 4), String(told.number), told.overdue ?? false],
  );
  for (const later of told.followUps ?? []) {
    const followUp = { id: v7(), noteId: id, happenedOn: later.on, text: later.text };
    done(await addFollowUp(author, followUp));
    if (!author.isTrusted) done(await publishFollowUp(moderator, { id: followUp.id, version: 1 }));
    const [sentLater, standsSince] = [momentOf(later.on, told.number), decidedAfter(momentOf(later.on, told.number), 1)];
    await world.ageing.age("note_follow_ups", followUp.id, sentLater, { sent_at: sentLater, published_at: standsSince });
  }
  if (told.edit) await tellEdit(world, author, { id, slug }, told.edit);
  world.notes.set(told.number, id);
}

/** As its author sends new words for what is published: from the draft that was kept. */
async function tellEdit(world: World, author: Member, { id, slug }: { id: string; slug: string }, edit: Edit) {
  const own = await getOwnNote(author, slug);
  const words = { ...own?.draft.words, nextText: [edit.nextText] };
  const saved = done(await saveDraft(author, { noteId: id, base: own?.draft.version ?? 0, words }));
  done(await sendNote(author, { noteId: id, base: saved.version, siteUrl }));
  const sent = momentOf(edit, 0);
  await world.ageing.query(
    `with edit as (update note_edits set sent_at = date_trunc('milliseconds', $2::timestamptz), promised_at = $3 where note_id = $1),
       version as (update note_versions set made_at = $2 where note_id = $1 and number = (select max(number) from note_versions where note_id = $1))
     update ledger set at = $2 where noun_id = $1 and deed = 'editNote'`,
    [id, sent, promiseFor(sent, 2)],
  );
}

type Edit = NonNullable<ToldNote["edit"]>;

function inputOf(world: World, told: ToldNote): NoteInput {
  const opensOn =
    typeof told.opensOn === "object" ? dayOf(new Date(Date.now() + told.opensOn.daysFromNow * day)) : told.opensOn;
  return {
    placeId: known(world.places, told.place),
    organisationId: known(world.organisations, told.organisation),
    title: told.title,
    from: told.from,
    to: told.to ?? told.from,
    setOut: told.setOut,
    worked: told.worked ?? "",
    challenging: told.challenging ?? "",
    learned: told.learned,
    next: told.next ?? null,
    levels: told.levels,
    behaviours: told.behaviours.map(({ number, stance }) => ({ behaviourId: known(world.behaviours, number), stance })),
    themeIds: told.themes.map((theme) => known(world.themes, theme)),
    questionId: told.question ? known(world.questions, told.question) : null,
    challengeId: told.challenge ? world.challengeId : null,
    inquiryId: told.inquiry ? world.inquiryId : null,
    howWeKnow: told.howWeKnow,
    howSure: told.howSure,
    sources: told.sources ?? [],
    files: [],
    audience: told.audience,
    circle: {
      placeIds: (told.circle?.places ?? []).map((place) => known(world.places, place)),
      organisationIds: (told.circle?.organisations ?? []).map((organisation) => known(world.organisations, organisation)),
    },
    opensOn: opensOn ?? null,
    namedAs: told.namedAs,
    care: told.care,
    readerId: null,
  };
}
