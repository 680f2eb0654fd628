import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { noteFollowUps } from "@/db/schema/notes";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { editComment, sendCommentAgain, withdrawComment } from "@/features/comments/commands";
import * as onComments from "@/features/comments/deciding-commands";
import { withdrawFollowUp } from "@/features/follow-ups/commands";
import * as onFollowUps from "@/features/follow-ups/deciding-commands";
import { withdrawInsight } from "@/features/insights/commands";
import * as onInsights from "@/features/insights/deciding-commands";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const states = ["sent", "in-review", "changes-requested", "held", "published", "withdrawn", "declined", "unpublished"] as const;
const decisions = ["publish", "return", "hold", "release", "decline", "unpublish", "restore"] as const;
type Decision = (typeof decisions)[number];
type State = (typeof states)[number];

/** As product.md has it. */
const ways: Record<Decision, { from: State[]; to: State }> = {
  publish: { from: ["sent", "in-review"], to: "published" },
  return: { from: ["sent", "in-review", "held"], to: "changes-requested" },
  hold: { from: ["sent", "in-review"], to: "held" },
  release: { from: ["held"], to: "sent" },
  decline: { from: ["sent", "in-review", "held"], to: "declined" },
  unpublish: { from: ["published"], to: "unpublished" },
  restore: { from: ["unpublished"], to: "published" },
};

async function foundPeople() {
  const [organisation, place, elsewhere] = [await foundOrganisation(), await foundPlace(), await foundPlace()];
  const ofIt = { organisationId: organisation.id };
  const author = await foundMember(ofIt);
  const note = await aNote(author, place.id, await foundMember({ staffRole: "editor" }));
  const here = { staffRole: "moderator" as const, looksAfter: [place.id] };
  return {
    place,
    note,
    author,
    organisation,
    those: {
      author: { member: author, may: false },
      "partner of another organisation": { member: await foundMember(), may: false },
      "moderator of another place": {
        member: await foundMember({ staffRole: "moderator", looksAfter: [elsewhere.id] }),
        may: false,
      },
      "moderator of the place": { member: await foundMember(here), may: true },
      "moderator of the place, in its organisation": { member: await foundMember({ ...here, ...ofIt }), may: false },
      editor: { member: await foundMember({ staffRole: "editor" }), may: true },
      "editor, in its organisation": { member: await foundMember({ staffRole: "editor", ...ofIt }), may: false },
    },
  };
}
let world: Awaited<ReturnType<typeof foundPeople>>;
beforeAll(async () => {
  world = await foundPeople();
});

async function said(table: "insights" | "comments", words: string, values: string, state: State, author = world.author) {
  const id = v7();
  await owner.query(
    `insert into ${table} (id, author_id, organisation_id, named_as, byline, state, sent_at, promised_at, note_id, place_id, published_at, ${words})
     values ($1, $2, $3, 'person', 'Somebody', $4, now(), now() + interval '90 days', $5, $6, case when $4 in ('published', 'unpublished') then now() end, ${values})`,
    [id, author.id, author.organisations[0]?.id, state, world.note.id, world.place.id],
  );
  return id;
}

const kinds = {
  insight: {
    states,
    table: insights,
    make: (state: State) => said("insights", "kind, statement", "'saw-this-too', 'Here too.'", state),
    deeds: {
      publish: onInsights.publishInsight,
      return: onInsights.returnInsight,
      hold: onInsights.holdInsight,
      release: onInsights.releaseInsight,
      decline: onInsights.declineInsight,
      unpublish: onInsights.unpublishInsight,
      restore: onInsights.restoreInsight,
    },
  },
  comment: {
    states,
    table: comments,
    make: (state: State) => said("comments", "body, body_html", "'Who?', '<p>Who?</p>'", state),
    deeds: {
      publish: onComments.publishComment,
      return: onComments.returnComment,
      hold: onComments.holdComment,
      release: onComments.releaseComment,
      decline: onComments.declineComment,
      unpublish: onComments.unpublishComment,
      restore: onComments.restoreComment,
    },
  },
  "follow-up": {
    states: states.filter((state) => state !== "in-review"),
    table: noteFollowUps,
    make: async (state: State) => {
      const id = v7();
      await owner.query(
        `insert into note_follow_ups (id, note_id, author_id, state, sent_at, promised_at, published_at, happened_on, text, html)
         values ($1, $2, $3, $4, now(), now() + interval '90 days', case when $4 in ('published', 'unpublished') then now() end, '2019-02-01', 'It lasted.', '<p>It lasted.</p>')`,
        [id, world.note.id, world.author.id, state],
      );
      return id;
    },
    deeds: {
      publish: onFollowUps.publishFollowUp,
      return: onFollowUps.returnFollowUp,
      hold: onFollowUps.holdFollowUp,
      release: onFollowUps.releaseFollowUp,
      decline: onFollowUps.declineFollowUp,
      unpublish: onFollowUps.unpublishFollowUp,
      restore: onFollowUps.restoreFollowUp,
    },
  },
} as const;
type Noun = keyof typeof kinds;
const nouns: Noun[] = ["insight", "comment", "follow-up"];

const decide = (noun: Noun, decision: Decision, member: Member, id: string, version = 1) =>
  kinds[noun].deeds[decision](member, { id, version, reason: "Because of this." });

const tables = { insight: "insights", comment: "comments", "follow-up": "note_follow_ups" } as const;
const stateOf = async (noun: Noun, id: string): Promise<State> =>
  (await owner.query(`select state from ${tables[noun]} where id = $1`, [id])).rows[0].state;
const deedsOn = async (id: string) => (await owner.query("select deed from ledger where noun_id = $1", [id])).rowCount;

test.each(nouns)("%s: who may take which decision, by the code", async (noun) => {
  const wrong: string[] = [];
  for (const [name, { member, may }] of Object.entries(world.those))
    for (const decision of decisions) {
      const [from = "sent"] = ways[decision].from;
      const id = await kinds[noun].make(from);
      const answer = await decide(noun, decision, member, id);
      const became = await stateOf(noun, id);
      if (answer instanceof Refusal === may || became !== (may ? ways[decision].to : from))
        wrong.push(`${name}, ${decision}: ${answer instanceof Refusal ? answer.message : became}`);
      if ((await deedsOn(id)) !== (may ? 1 : 0)) wrong.push(`${name}, ${decision}: another ledger`);
    }
  expect(wrong).toEqual([]);
});

test.each(nouns)("%s: from which state each decision leads on, by the code", async (noun) => {
  const { member } = world.those["moderator of the place"];
  const wrong: string[] = [];
  for (const from of kinds[noun].states)
    for (const decision of decisions) {
      const id = await kinds[noun].make(from);
      const may = ways[decision].from.includes(from);
      const answer = await decide(noun, decision, member, id);
      if (answer instanceof Refusal === may || (await stateOf(noun, id)) !== (may ? ways[decision].to : from))
        wrong.push(`${from}, ${decision}`);
    }
  expect(wrong).toEqual([]);
});

/** Straight to the table, as if the code asked nobody. */
async function moved(noun: Noun, member: Member, id: string, to: State) {
  const { table } = kinds[noun];
  const set = { state: sql`${to}`, publishedAt: sql`coalesce(published_at, now())` };
  try {
    await writing(member, (db) => db.update(table).set(set).where(eq(table.id, id)));
  } catch {
    return false;
  }
  return (await stateOf(noun, id)) === to;
}

test.each(nouns)("%s: the same by Postgres alone: who moves it, and where to", async (noun) => {
  const wrong: string[] = [];
  for (const [name, { member, may }] of Object.entries(world.those)) {
    const id = await kinds[noun].make("sent");
    if ((await moved(noun, member, id, "declined")) !== may) wrong.push(`${name} ${may ? "could not" : "could"}`);
  }
  const { member } = world.those["moderator of the place"];
  for (const from of kinds[noun].states)
    for (const to of kinds[noun].states) {
      if (from === to) continue;
      const may =
        Object.values(ways).some((way) => way.to === to && way.from.includes(from)) ||
        (from === "sent" && to === "in-review") ||
        (from === "in-review" && to === "sent");
      if ((await moved(noun, member, await kinds[noun].make(from), to)) !== may) wrong.push(`${from} > ${to}`);
    }
  expect(wrong).toEqual([]);
});

test.each(nouns)("%s: its author undoes nothing that was decided: by Postgres alone", async (noun) => {
  const { author } = world;
  const wrong: string[] = [];
  for (const from of ["held", "declined", "unpublished"] as const)
    for (const to of ["sent", "withdrawn", "changes-requested"] as const)
      if (await moved(noun, author, await kinds[noun].make(from), to)) wrong.push(`${from} > ${to}`);
  expect(wrong).toEqual([]);
  // What is theirs to move is still.
  expect(await moved(noun, author, await kinds[noun].make("changes-requested"), "withdrawn")).toBe(true);
});

test("nor by the code: what is held, declined or taken down is neither changed, withdrawn nor sent again", async () => {
  const { author } = world;
  const no = { name: "Refusal" };
  for (const state of ["held", "declined", "unpublished"] as const) {
    const id = await kinds.comment.make(state);
    expect(await editComment(author, { id, version: 1, body: "Else." })).toMatchObject(no);
    expect(await withdrawComment(author, { id, version: 1 })).toMatchObject(no);
    expect(await sendCommentAgain(author, { id, version: 1 })).toMatchObject(no);
    expect(await withdrawInsight(author, { id: await kinds.insight.make(state), version: 1 })).toMatchObject(no);
    expect(await withdrawFollowUp(author, { id: await kinds["follow-up"].make(state), version: 1 })).toMatchObject(no);
  }
});

test.each(nouns)("%s: whoever decides changes no word of it: by Postgres alone", async (noun) => {
  const { member } = world.those.editor;
  const id = await kinds[noun].make("published");
  const words = {
    insight: () => writing(member, (db) => db.update(insights).set({ statement: "Mine." }).where(eq(insights.id, id))),
    comment: () => writing(member, (db) => db.update(comments).set({ body: "Mine." }).where(eq(comments.id, id))),
    "follow-up": () => writing(member, (db) => db.update(noteFollowUps).set({ text: "Mine." }).where(eq(noteFollowUps.id, id))),
  }[noun];
  await expect(words()).rejects.toThrow();
});

test.each(nouns)("%s: of many decisions at once one is taken, and the others are told which", async (noun) => {
  const { member: one } = world.those["moderator of the place"];
  const { member: other } = world.those.editor;
  const id = await kinds[noun].make("sent");
  const tries: [Member, Decision][] = [
    [one, "hold"],
    [other, "decline"],
    [one, "return"],
    [other, "publish"],
    [other, "hold"],
  ];
  const answers = await Promise.all(tries.map(([member, decision]) => decide(noun, decision, member, id)));
  const refused = answers.filter((answer) => answer instanceof Refusal);
  // Held, it can still be declined or go back: by its version nobody decides on what they have not seen.
  expect(refused).toHaveLength(tries.length - 1);
  for (const { message } of refused) expect(message).toMatch(/a moment ago\. Nothing was changed|has changed this since/);
  expect(await deedsOn(id)).toBe(1);
});

test.each(nouns)("%s: a stale version, and the same decision twice, are refused", async (noun) => {
  const { member } = world.those["moderator of the place"];
  const id = await kinds[noun].make("sent");
  await owner.query(`update ${tables[noun]} set version = 2 where id = $1`, [id]);
  for (const decision of ["publish", "return", "hold", "decline"] as const)
    expect(await decide(noun, decision, member, id, 1), decision).toBeInstanceOf(Refusal);
  expect(await decide(noun, "hold", member, id, 2)).toEqual({ id });
  expect(await decide(noun, "hold", member, id, 2)).toBeInstanceOf(Refusal);
  expect(await decide(noun, "release", member, id, 3)).toEqual({ id });
  expect(await decide(noun, "release", member, id, 3)).toBeInstanceOf(Refusal);
});
