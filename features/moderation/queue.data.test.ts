import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, reading, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { colleagueRemarks, waiting } from "@/db/schema/waiting";
import { aNote, aSentNote, done, foundMember, foundPlace } from "@/demo/founding";
import { addComment, editComment, sendCommentAgain, withdrawComment } from "@/features/comments/commands";
import { publishComment } from "@/features/comments/deciding-commands";
import { leaveCommentUp, leaveInsightUp } from "@/features/contributions/leaving-up";
import { addInsight, editInsight } from "@/features/insights/commands";
import { publishInsight } from "@/features/insights/deciding-commands";
import { getAroundItem } from "@/features/moderation/around-item-queries";
import { claimItem, letGoOfItem, takeOverItem } from "@/features/moderation/claiming";
import { decideOnItem, decideTogether, setAsideDecision, takeBackDecision } from "@/features/moderation/deciding";
import { keyOf, type Which } from "@/features/moderation/key";
import { markItem } from "@/features/moderation/marking";
import { getQueueChoices, listOwnDecisions, listTogether, listWaiting } from "@/features/moderation/queries";
import { remarkToColleagues } from "@/features/moderation/remarking";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { declineNote, publishNote } from "@/features/notes/deciding-commands";
import { withdrawNote } from "@/features/notes/withdrawing";
import { Refusal } from "@/lib/refusal";
import { carryOutDecisionJob } from "@/worker/carry-out-decision";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
const worker = { house: "worker" } as const;
afterAll(() => owner.end());

async function world() {
  const place = await foundPlace();
  const [author, one, other, elsewhere] = await Promise.all([
    foundMember(),
    foundMember({ staffRole: "moderator", looksAfter: [place.id], name: "Una Firstmoderator" }),
    foundMember({ staffRole: "moderator", looksAfter: [place.id], name: "Otto Secondmoderator" }),
    foundPlace().then(({ id }) => foundMember({ staffRole: "moderator", looksAfter: [id] })),
  ]);
  return { place, author, one, other, elsewhere };
}

type World = Awaited<ReturnType<typeof world>>;

async function aSaidComment(
  { place, author, one }: Pick<World, "place" | "one"> & { author: Member },
  more: { body?: string } = {},
) {
  const note = await aNote(await foundMember(), place.id, one);
  const id = v7();
  done(
    await addComment(author, {
      id,
      target: { noun: "note", id: note.id },
      organisationId: author.organisations[0]?.id ?? "",
      namedAs: "person",
      body: more.body ?? "Who made the calls?",
      parentId: null,
    }),
  );
  return id;
}

/** Two of theirs have been published. */
async function aTrustedMember({ place, one }: World) {
  const { id } = await foundMember().then(async (member) => {
    for (let n = 0; n < 2; n++) await aNote(member, place.id, one);
    return member;
  });
  const member = await getMember({ house: "founder" }, id);
  if (!member?.isTrusted) throw new Error("not trusted");
  return member;
}

const refused = (answer: unknown) => (answer instanceof Refusal ? answer.message : `not refused: ${JSON.stringify(answer)}`);
const rowOf = async ({ noun, id }: Which) =>
  (await owner.query("select * from waiting where noun = $1 and item_id = $2", [noun, id])).rows[0];
const decision = (which: Which, more: object = {}) => ({
  ...which,
  version: 1,
  deed: "publish" as const,
  reason: "",
  next: "",
  siteUrl,
  ...more,
});
/** As if the seconds to take it back had gone by. */
const pass = ({ id }: Which) =>
  owner.query("update waiting set due_at = now() where item_id = $1 and decision is not null", [id]);

test("the queue holds just what waits, whatever has been done in this database by all the tests beside this one", async () => {
  const { rows } = await owner.query(`
    select 'missing' as what, v.noun, v.item_id from what_waits v left join waiting w using (noun, item_id) where w.item_id is null
    union all select 'too much', w.noun, w.item_id from waiting w left join what_waits v using (noun, item_id) where v.item_id is null
    union all select 'other', w.noun, w.item_id from waiting w join what_waits v using (noun, item_id)
      where (w.version, w.state, w.author_id, w.place_id, w.words, w.promised_at) is distinct from (v.version, v.state, v.author_id, v.place_id, v.words, v.promised_at)`);
  expect(rows).toEqual([]);
});

test("a claim is for fifteen minutes, is renewed, taken over in sight of both, let go, and gone with a decision", async () => {
  const here = await world();
  const which = { noun: "comment", id: await aSaidComment(here) } as const;
  const first = done(await claimItem(here.one, which));
  expect(first.until?.getTime()).toBeGreaterThan(Date.now() + 14 * 60_000);
  expect(refused(await claimItem(here.other, which))).toMatch(/^Una Firstmoderator is looking at this until \d\d:\d\d\./);
  expect(refused(await decideOnItem(here.other, decision(which)))).toContain("Take it over first");
  expect(refused(await publishComment(here.other, { id: which.id, version: 1 }))).toContain("Take it over first");
  expect((await listWaiting(here.other))?.items).toMatchObject([{ isTaken: true, takenBy: "Una Firstmoderator" }]);
  expect(refused(await claimItem(here.elsewhere, which))).toContain("cannot decide");

  done(await takeOverItem(here.other, which));
  expect((await getWaiting(here.one, which))?.inQueue.claim).toMatchObject({ name: "Otto Secondmoderator", wasMine: true });
  expect((await getWaiting(here.other, which))?.inQueue.claim).toMatchObject({ isMine: true, takenFrom: "Una Firstmoderator" });
  expect(refused(await claimItem(here.one, which))).toContain("Otto Secondmoderator is looking at this");
  const { rows } = await owner.query("select before from ledger where noun_id = $1 and deed = 'takeOverItem'", [which.id]);
  expect(rows).toEqual([{ before: { by: "Una Firstmoderator" } }]);

  done(await letGoOfItem(here.other, which));
  done(await claimItem(here.one, which));
  await owner.query("update waiting set claimed_until = now() - interval '1 second' where item_id = $1", [which.id]);
  done(await claimItem(here.other, which));
  done(await publishComment(here.other, { id: which.id, version: 1 }));
  expect(await rowOf(which)).toBeUndefined();
});

test("a decision is taken back while there is time, and carried out when there is none", async () => {
  const here = await world();
  const which = { noun: "comment", id: await aSaidComment(here) } as const;
  const state = async () => (await owner.query("select state from comments where id = $1", [which.id])).rows[0].state;
  done(await decideOnItem(here.one, decision(which)));
  expect((await listWaiting(here.one))?.items).toEqual([]);
  expect((await listOwnDecisions(here.one)).open).toMatchObject([{ id: which.id, deed: "publish" }]);
  await carryOutDecisionJob(which);
  expect(await state()).toBe("sent");
  done(await takeBackDecision(here.one, which));
  expect(refused(await takeBackDecision(here.one, which))).toContain("too late");
  await pass(which);
  await carryOutDecisionJob(which);
  expect(await state()).toBe("sent");
  expect((await getWaiting(here.one, which))?.inQueue.claim).toMatchObject({ isMine: true });

  done(await decideOnItem(here.one, decision(which)));
  expect(refused(await decideOnItem(here.other, decision(which)))).toBe(
    "Una Firstmoderator has decided on this a moment ago. Nothing was changed.",
  );
  expect(refused(await publishComment(here.other, { id: which.id, version: 1 }))).toContain("has decided on this a moment ago");
  expect(refused(await takeOverItem(here.other, which))).toContain("has decided on this a moment ago");
  expect(refused(await takeBackDecision(here.other, which))).toContain("too late");
  await pass(which);
  expect(refused(await takeBackDecision(here.one, which))).toContain("too late");
  await carryOutDecisionJob(which);
  await carryOutDecisionJob(which);
  expect(await state()).toBe("published");
  const { rows } = await owner.query("select member_id from ledger where noun_id = $1 and deed = 'publishComment'", [which.id]);
  expect(rows).toEqual([{ member_id: here.one.id }]);
});

test("what its author changes after the decision waits again, and whoever decided reads why", async () => {
  const here = await world();
  const which = { noun: "comment", id: await aSaidComment(here) } as const;
  done(await decideOnItem(here.one, decision(which)));
  done(await editComment(here.author, { id: which.id, version: 1, body: "Who paid for the calls?" }));
  expect((await listOwnDecisions(here.one)).refused).toMatchObject([{ why: expect.stringContaining("Its author changed it") }]);
  expect((await listWaiting(here.one))?.items).toMatchObject([{ words: "Who paid for the calls?" }]);
  await pass(which);
  await carryOutDecisionJob(which);
  expect((await rowOf(which)).decision).toBeNull();
  expect(refused(await decideOnItem(here.one, decision(which)))).toContain("changed this since");

  done(await decideOnItem(here.one, decision(which, { version: 2 })));
  done(await setAsideDecision(worker, { ...which, why: "You look after this place no more." }));
  expect((await listOwnDecisions(here.one)).refused).toMatchObject([{ why: "You look after this place no more." }]);
});

test("refused, in the code and by Postgres: one's own, one's organisation's, another place's, a stale one, a forged deed", async () => {
  const here = await world();
  const note = await aSentNote(here.author, here.place.id);
  const which = { noun: "note", id: note.id } as const;
  const version = Number((await rowOf(which)).version);
  const colleague = await foundMember({
    staffRole: "moderator",
    looksAfter: [here.place.id],
    organisationId: here.author.organisations[0]?.id,
  });
  for (const who of [here.author, here.elsewhere, colleague, await foundMember()])
    expect(refused(await decideOnItem(who, decision(which, { version }))), who.name).toContain("cannot decide");
  expect(refused(await decideOnItem(here.one, decision(which, { version: version - 1 })))).toContain("changed this since");
  for (const deed of ["leave-up", "take-down", "release"] as const)
    expect(refused(await decideOnItem(here.one, decision(which, { version, deed, reason: "No." })))).toContain(
      "cannot be done",
    );
  // Postgres alone.
  const forge = (who: Member, set: object) =>
    writing(who, (db) => db.update(waiting).set(set).where(eq(waiting.itemId, note.id)).returning({ id: waiting.itemId }));
  const decided = (who: Member) => ({
    decision: { deed: "publish", reason: "", siteUrl },
    decidedById: who.id,
    decidedAt: sql`now()`,
    dueAt: sql`now()`,
  });
  for (const who of [here.author, here.elsewhere, colleague, await foundMember()])
    expect(await forge(who, decided(who)), who.name).toEqual([]);
  await expect(forge(here.one, decided(here.other))).rejects.toThrow();
  const claim = { claimedById: here.other.id, claimedAt: sql`now()`, claimedUntil: sql`now() + interval '1 hour'` };
  await expect(forge(here.one, claim), "nobody is on it in another's name").rejects.toThrow();
  await expect(forge(here.one, { state: "live" })).rejects.toThrow();
  await expect(
    writing(here.one, (db) => db.delete(waiting).where(eq(waiting.itemId, note.id))),
    "nobody removes a row but Postgres itself",
  ).rejects.toThrow();
  for (const who of [null, here.author, here.elsewhere, await foundMember()])
    expect(await reading(who, (db) => db.select().from(waiting).where(eq(waiting.itemId, note.id)))).toEqual([]);
});

test("two moderators at once on 200 things: one decision each, and the other is told who", async () => {
  const here = await world();
  const note = await aNote(await foundMember(), here.place.id, here.one);
  const ids = Array.from({ length: 200 }, () => v7());
  await owner.query(
    `insert into comments (id, author_id, organisation_id, named_as, byline, state, sent_at, promised_at, place_id, note_id, body, body_html)
      select id, $2, $3, 'person', 'Somebody', 'sent', now(), now() + interval '2 days', $4, $5, 'A word.', '<p>A word.</p>' from unnest($1::uuid[]) id`,
    [ids, here.author.id, here.author.organisations[0]?.id, here.place.id, note.id],
  );
  const answers: unknown[] = [];
  // Twenty at a time: a pool has room for others too.
  for (let from = 0; from < ids.length; from += 10)
    answers.push(
      ...(await Promise.all(
        ids.slice(from, from + 10).flatMap((id, n) => {
          const both = [here.one, here.other].map((who) => decideOnItem(who, decision({ noun: "comment", id })));
          return n % 2 ? both : both.reverse();
        }),
      )),
    );
  const refusals = answers.filter((answer) => answer instanceof Refusal);
  expect(refusals).toHaveLength(200);
  for (const refusal of refusals)
    expect(refusal.message).toMatch(/^(Una Firstmoderator|Otto Secondmoderator) has decided on this a moment ago/);
  await owner.query("update waiting set due_at = now() where item_id = any ($1)", [ids]);
  for (const id of ids) await carryOutDecisionJob({ noun: "comment", id });
  const { rows } = await owner.query(
    "select count(*)::int, count(distinct noun_id)::int as things from ledger where noun_id = any ($1) and deed = 'publishComment'",
    [ids],
  );
  expect(rows).toEqual([{ count: 200, things: 200 }]);
}, 120_000);

test("two who decide on each other's next, and two who publish what one person wrote: nobody waits for the other for ever", async () => {
  const here = await world();
  for (let round = 0; round < 5; round++) {
    const [first, second] = [await aSaidComment(here), await aSaidComment(here)];
    const decide = (who: Member, id: string, next: string) =>
      decideOnItem(who, decision({ noun: "comment", id }, { next: `comment-${next}` }));
    done(await claimItem(here.one, { noun: "comment", id: first }));
    const answers = await Promise.all([decide(here.one, first, second), decide(here.other, second, first)]);
    for (const answer of answers) if (answer instanceof Refusal) expect(answer.message).toMatch(/is looking at this|decided/);
    const newcomer = await foundMember();
    const notes = [await aSentNote(newcomer, here.place.id), await aSentNote(newcomer, here.place.id)];
    await Promise.all(notes.map(({ id }, n) => publishNote(n ? here.one : here.other, { id, version: 2, siteUrl }).then(done)));
  }
}, 60_000);

test("what a helper finds brings it to the front; first-timers come before the rest; each filter narrows to its own", async () => {
  const here = await world();
  const plain = await aSaidComment(here);
  const named = await aSaidComment(here, { body: "Ring Dave Smithson on 07700 900123." });
  done(await markItem(worker, { noun: "comment", id: named }));
  done(await markItem(worker, { noun: "comment", id: plain }));
  const queue = await listWaiting(here.one);
  expect(queue?.items.map(({ id, needsCare }) => [id, needsCare])).toEqual([
    [named, true],
    [plain, false],
  ]);
  const item = await getWaiting(here.one, { noun: "comment", id: named });
  expect(item?.inQueue.found?.map(({ kind, text }) => [kind, text])).toEqual(
    expect.arrayContaining([
      ["name", "Dave Smithson"],
      ["phone", "07700 900123"],
    ]),
  );
  const note = await aSentNote(here.author, here.place.id);
  const found = async (filter: Parameters<typeof listWaiting>[1]) =>
    (await listWaiting(here.one, filter))?.items.map(({ id }) => id);
  expect(await found({ kind: "note" })).toEqual([note.id]);
  expect(await found({ kind: "comment" })).toEqual([named, plain]);
  expect(await found({ place: "nowhere-at-all" })).toEqual([]);
  expect(await found({ place: here.place.slug })).toHaveLength(3);
  expect(await found({ organisation: here.author.organisations[0]?.slug })).toHaveLength(3);
  expect(await found({ person: here.author.id })).toHaveLength(3);
  expect(await found({ age: "late" })).toEqual([]);
  await owner.query("update comments set promised_at = now() - interval '1 hour' where id = $1", [plain]);
  expect(await found({ age: "late" })).toEqual([plain]);
  expect(await found({ state: "held" })).toEqual([]);
  expect((await getQueueChoices(here.one))?.kinds).toEqual([
    { kind: "comment", count: 2 },
    { kind: "note", count: 1 },
  ]);
});

test("a trusted person's comment is on the page at once, and looked at after: left up or taken down, several together", async () => {
  const here = await world();
  const trusted = await aTrustedMember(here);
  const ids = [await aSaidComment({ ...here, author: trusted }), await aSaidComment({ ...here, author: trusted })];
  expect((await listWaiting(here.other))?.items).toEqual([]);
  const live = await listTogether(here.other, "live");
  expect(live?.map(({ key }) => key).sort()).toEqual(ids.map((id) => keyOf({ noun: "comment", id })).sort());
  const note = await aSentNote(here.author, here.place.id);
  const chosen = ids.map((id) => ({ noun: "comment" as const, id, version: 1 }));
  const answer = await decideTogether(here.other, {
    chosen: [...chosen, { noun: "note", id: note.id, version: 2 }],
    deed: "leave-up",
    reason: "",
    siteUrl,
  });
  expect(answer).toEqual({ decided: 2, refused: ["Only comments of trusted people are decided on together."] });
  for (const which of chosen) {
    await pass(which);
    await carryOutDecisionJob(which);
  }
  expect(await listTogether(here.other, "live")).toEqual([]);
  const { rows } = await owner.query("select distinct state, decided_by_id from comments where id = any ($1)", [ids]);
  expect(rows).toEqual([{ state: "published", decided_by_id: here.other.id }]);
});

test("what a trusted person changes after it was looked at is looked at again, by the helper too", async () => {
  const here = await world();
  const trusted = await aTrustedMember(here);
  const comment = { noun: "comment", id: await aSaidComment({ ...here, author: trusted }) } as const;
  done(await leaveCommentUp(here.one, { id: comment.id, version: 1 }));
  expect(await getWaiting(here.other, comment)).toBeNull();
  done(await editComment(trusted, { id: comment.id, version: 2, body: "Ring Mrs Ade on 07700 900123." }));
  expect(await rowOf(comment)).toMatchObject({ state: "live", words: "Ring Mrs Ade on 07700 900123.", promised_at: null });
  expect(done(await markItem(worker, comment)).marks).toContain("phone");
  expect(await getWaiting(here.other, comment)).toMatchObject({ deeds: ["leave-up", "take-down"] });
  done(await leaveCommentUp(here.other, { id: comment.id, version: 3 }));
  expect(await rowOf(comment)).toBeUndefined();

  const insight = { noun: "insight", id: v7() } as const;
  const said = { kind: "saw-this-too", place: here.place.name, namedAs: "person", changedOn: null } as const;
  const words = { statement: "We saw it by the bus stop.", why: "", condition: "", changed: "" };
  const target = { noun: "note", id: (await aNote(here.author, here.place.id, here.one)).id } as const;
  const organisationId = trusted.organisations[0]?.id ?? "";
  done(await addInsight(trusted, { id: insight.id, target, organisationId, ...said, ...words }));
  done(await leaveInsightUp(here.one, { id: insight.id, version: 1 }));
  done(await editInsight(trusted, { id: insight.id, version: 2, ...said, ...words, why: "Mrs Ade said so." }));
  expect(await rowOf(insight)).toMatchObject({ state: "live" });
  expect(await getWaiting(here.other, insight)).toMatchObject({ why: "Mrs Ade said so.", deeds: ["leave-up", "take-down"] });
});

test("words that waited, withdrawn and sent again by somebody who is trusted meanwhile, are looked at after", async () => {
  const here = await world();
  const id = await aSaidComment(here);
  done(await publishComment(here.one, { id, version: 1, siteUrl }));
  done(await editComment(here.author, { id, version: 2, body: "It was Mrs Ade who made them." }));
  const waits = await rowOf({ noun: "comment-edit", id });
  for (let n = 0; n < 2; n++) await aNote(here.author, here.place.id, here.one);
  const trusted = (await getMember({ house: "founder" }, here.author.id)) ?? here.author;
  done(await withdrawComment(trusted, { id, version: Number(waits.version) }));
  expect(done(await sendCommentAgain(trusted, { id, version: 3 }))).toMatchObject({ state: "published" });
  expect(await rowOf({ noun: "comment", id })).toMatchObject({ state: "live", words: "It was Mrs Ade who made them." });
});

test("a word among moderators reaches those of the place alone; the history tells what became of it", async () => {
  const here = await world();
  const id = await aSaidComment(here);
  const about = { noun: "comment", id } as const;
  const remark = { id: v7(), about, words: "I know this street." };
  for (const answer of [await remarkToColleagues(here.one, remark), await remarkToColleagues(here.one, remark)]) done(answer);
  expect(refused(await remarkToColleagues(here.author, { ...remark, id: v7() }))).toContain("cannot decide");
  const organisationId = here.author.organisations[0]?.id ?? "";
  const whose = { id, authorId: here.author.id, organisationId, placeId: here.place.id };
  expect((await getAroundItem(here.other, whose)).remarks).toMatchObject([{ words: "I know this street.", isMine: false }]);
  for (const who of [here.elsewhere, here.author, null]) expect((await getAroundItem(who, whose)).remarks).toBeNull();
  expect((await getAroundItem(here.one, whose)).history.map(({ deed }) => deed)).toEqual(["remarkToColleagues", "addComment"]);
});

test("what moderators say among themselves reaches nobody whom it is about: by the code, and by Postgres alone", async () => {
  const here = await world();
  const staff = { staffRole: "moderator" as const, looksAfter: [here.place.id] };
  const author = await foundMember(staff);
  const organisationId = author.organisations[0]?.id ?? "";
  const colleague = await foundMember({ ...staff, organisationId });
  const [comment, note] = [await aSaidComment({ ...here, author }), await aSentNote(author, here.place.id)];
  for (const about of [{ noun: "comment", id: comment } as const, { noun: "note", id: note.id } as const]) {
    done(await remarkToColleagues(here.one, { id: v7(), about, words: "Careful: we know of this person." }));
    const whose = { id: about.id, authorId: author.id, organisationId, placeId: here.place.id };
    const kept = (who: Member) =>
      reading(who, (db) =>
        db.select({ id: colleagueRemarks.id }).from(colleagueRemarks).where(eq(colleagueRemarks.itemId, about.id)),
      );
    for (const who of [author, colleague]) {
      expect(await getWaiting(who, about)).toMatchObject({ deeds: [] });
      expect((await getAroundItem(who, whose)).remarks).toBeNull();
      expect(await kept(who)).toEqual([]);
    }
    for (const who of [here.one, here.other]) expect(await kept(who)).toHaveLength(1);
  }
});

test("Postgres alone: new words that wait are taken away by their author, or by whoever decides on them", async () => {
  const here = await world();
  const organisationId = here.author.organisations[0]?.id ?? "";
  const ofTheirs = { staffRole: "moderator" as const, looksAfter: [here.place.id], organisationId };
  const [stranger, colleague] = [await foundMember(), await foundMember(ofTheirs)];
  const target = { noun: "note", id: (await aNote(await foundMember(), here.place.id, here.one)).id } as const;
  const naming = { target, organisationId, namedAs: "person" } as const;
  const [comment, insight] = [v7(), v7()];
  done(await addComment(here.author, { id: comment, ...naming, body: "Who made the calls?", parentId: null }));
  done(await publishComment(here.one, { id: comment, version: 1, siteUrl }));
  done(await editComment(here.author, { id: comment, version: 2, body: "Who made them?" }));
  const said = { kind: "saw-this-too", place: here.place.name, why: "", condition: "", changed: "", changedOn: null } as const;
  done(await addInsight(here.author, { id: insight, ...naming, ...said, statement: "We saw it too." }));
  done(await publishInsight(here.one, { id: insight, version: 1, siteUrl }));
  done(await editInsight(here.author, { id: insight, version: 2, namedAs: "person", ...said, statement: "We saw it." }));
  for (const [who, takes] of [
    [stranger, false],
    [colleague, false],
    [here.elsewhere, false],
    [here.author, true],
    [here.one, true],
  ] as const) {
    const client = await owner.connect();
    try {
      await client.query("begin");
      await client.query(
        `set local role hereabouts_app; set local "hereabouts.member" = '${who.id}'; set local "hereabouts.staff" = '${who.staffRole ? "on" : ""}'`,
      );
      // Without a condition, so that only the policy of deleting itself is asked.
      for (const table of ["comment_edits", "insight_edits"]) await client.query(`delete from ${table}`);
      await client.query("reset role");
      const { rowCount } = await client.query(
        "select from comment_edits where comment_id = $1 union all select from insight_edits where insight_id = $2",
        [comment, insight],
      );
      expect(rowCount, who.name).toBe(takes ? 0 : 2);
    } finally {
      await client.query("rollback");
      client.release();
    }
  }
});

test("what is withdrawn, declined or taken back leaves the queue; a claim keeps no author from withdrawing", async () => {
  const here = await world();
  const withdrawn = await aSentNote(here.author, here.place.id);
  done(await claimItem(here.one, { noun: "note", id: withdrawn.id }));
  done(await withdrawNote(here.author, { id: withdrawn.id, version: 2 }));
  const declined = await aSentNote(here.author, here.place.id);
  done(await declineNote(here.one, { id: declined.id, version: 2, reason: "It is about a person.", siteUrl }));
  expect((await listWaiting(here.one))?.items).toEqual([]);
});
