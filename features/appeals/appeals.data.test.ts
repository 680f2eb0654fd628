import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { appeals } from "@/db/schema/appeals";
import { comments } from "@/db/schema/comments";
import { notes } from "@/db/schema/notes";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { answerAppeal } from "@/features/appeals/answering";
import { makeAppeal } from "@/features/appeals/appealing";
import type { Outcome } from "@/features/appeals/outcomes";
import { getAppeal, getDecision, listAppeals } from "@/features/appeals/queries";
import { addComment, editComment } from "@/features/comments/commands";
import { declineComment, publishComment, returnComment, returnCommentEdit } from "@/features/comments/deciding-commands";
import { getCommentsOn, getOwnComment } from "@/features/comments/queries";
import { listOwnContributions } from "@/features/contributions/queries";
import { addFollowUp } from "@/features/follow-ups/commands";
import { declineFollowUp } from "@/features/follow-ups/deciding-commands";
import { addInsight, editInsight } from "@/features/insights/commands";
import { publishInsight, returnInsightEdit } from "@/features/insights/deciding-commands";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { sendNote } from "@/features/notes/commands";
import { declineNote, holdNote, requestChanges } from "@/features/notes/deciding-commands";
import { returnNoteEdit } from "@/features/notes/deciding-edits";
import { saveDraft } from "@/features/notes/drafting";
import { getOwnNote } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import { unpublishNote } from "@/features/notes/taking-down";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

const siteUrl = "http://localhost:3000";
const reason = "It attacks people.";
const words = "It speaks of a rule, and of nobody.";
const answer = "Read again: it does speak of the rule.";
const no = { name: "Refusal" };

async function world() {
  const [organisation, place] = [await foundOrganisation(), await foundPlace()];
  const ofIt = { organisationId: organisation.id };
  const here = { staffRole: "moderator" as const, looksAfter: [place.id] };
  const [author, first, second] = [await foundMember(ofIt), await foundMember(here), await foundMember(here)];
  const noteAuthor = await foundMember({ ...here });
  const note = await aNote(noteAuthor, place.id, first);
  return { organisation, place, author, first, second, noteAuthor, note };
}
type World = Awaited<ReturnType<typeof world>>;

async function aComment({ author, note }: World, body = "The rule was the problem.") {
  const id = v7();
  const target = { noun: "note", id: note.id } as const;
  const organisationId = author.organisations[0]?.id ?? "";
  done(await addComment(author, { id, target, organisationId, namedAs: "person", parentId: null, body }));
  return id;
}

const decisionOn = async (id: string): Promise<string> =>
  (await owner.query("select id from ledger where noun_id = $1 and reason is not null order by at desc limit 1", [id])).rows[0]
    .id;
const now = async (table: "notes" | "comments" | "insights" | "note_follow_ups", id: string) =>
  (await owner.query(`select state, version, decided_by_id as by from ${table} where id = $1`, [id])).rows[0];
const lettersTo = async ({ email }: { email: string }): Promise<{ subject: string; text: string }[]> =>
  (await owner.query("select subject, text from letters where to_address = $1 order by made_at, id", [email])).rows;

async function appealed(here: World, itemId: string) {
  const id = v7();
  const decisionId = await decisionOn(itemId);
  done(await makeAppeal(here.author, { id, decisionId, words }));
  return { id, decisionId };
}

async function declined(here: World) {
  const itemId = await aComment(here);
  done(await declineComment(here.first, { id: itemId, version: 1, reason, siteUrl }));
  return { itemId, ...(await appealed(here, itemId)) };
}

const answered = (member: Member, id: string, outcome: Outcome, version = 1) =>
  answerAppeal(member, { id, version, outcome, answer, siteUrl });

test("a decision is turned: it is published, and the author, their page and whoever decided first hear why", async () => {
  const here = await world();
  const { itemId, id, decisionId } = await declined(here);
  expect((await listOwnContributions(here.author, null)).rows[0]).toMatchObject({
    state: "declined",
    heldOrDeclinedFor: reason,
    lastDecision: { id: decisionId, appeal: { words, answeredAt: null, promisedAt: expect.any(String) } },
  });
  expect((await listAppeals(here.second))?.find((one) => one.id === id)).toMatchObject({
    canAnswer: true,
    deed: "declineComment",
  });
  expect(await getAppeal(here.second, id)).toMatchObject({
    words,
    reason,
    decidedBy: here.first.name,
    text: [{ quote: "The rule was the problem." }],
    outcomes: ["stands", "published", "queued"],
  });
  done(await answered(here.second, id, "published"));
  expect(await now("comments", itemId)).toMatchObject({ state: "published", by: here.second.id });
  expect((await getCommentsOn(null, { noun: "note", id: here.note.id })).published.map((one) => one.id)).toEqual([itemId]);
  expect((await listOwnContributions(here.author, null)).rows[0]).toMatchObject({
    state: "published",
    heldOrDeclinedFor: null,
    lastDecision: { appeal: { outcome: "published", answer } },
  });
  const told = (await lettersTo(here.author)).at(-1);
  for (const part of [answer, words, reason, "The rule was the problem.", "it is published now"])
    expect(told?.text).toContain(part);
  const first = (await lettersTo(here.first)).at(-1);
  expect(first?.subject).toMatch(/^A decision of yours was looked at again/);
  for (const part of [answer, words, reason, here.second.name]) expect(first?.text).toContain(part);
  const { rows } = await owner.query("select deed, reason from ledger where noun_id = $1 order by at desc, id desc limit 1", [
    itemId,
  ]);
  expect(rows).toEqual([{ deed: "turnDecision", reason: answer }]);
  expect(await listAppeals(here.second)).toEqual([]);
});

test.each(["staff_role = null", "suspended_at = now()"])(
  "whoever decided and is %s is sent nothing of what others wrote",
  async (gone) => {
    const here = await world();
    const { id } = await declined(here);
    await owner.query(`update members set ${gone} where id = $1`, [here.first.id]);
    done(await answered(here.second, id, "published"));
    expect((await lettersTo(here.author)).at(-1)?.text).toContain(answer);
    expect((await lettersTo(here.first)).filter(({ subject }) => /^A decision of yours/.test(subject))).toEqual([]);
  },
);

test("a decision stands: nothing moves, the answer is told, and there is no second appeal", async () => {
  const here = await world();
  const { itemId, id, decisionId } = await declined(here);
  const before = await now("comments", itemId);
  done(await answered(here.second, id, "stands"));
  expect(await now("comments", itemId)).toEqual(before);
  expect((await listOwnContributions(here.author, null)).rows[0]).toMatchObject({
    state: "declined",
    heldOrDeclinedFor: reason,
    lastDecision: { appeal: { outcome: "stands", answer } },
  });
  expect((await lettersTo(here.author)).at(-1)?.text).toContain("/about/complaints");
  expect(await makeAppeal(here.author, { id: v7(), decisionId, words })).toMatchObject({
    message: expect.stringContaining("that is done once"),
  });
  expect(await answered(here.second, id, "published")).toMatchObject({ message: expect.stringContaining("has answered this") });
});

test("every kind of decision can be turned, each to what fits it", async () => {
  const here = await world();
  const { author, first, second, place } = here;
  const turned = async (itemId: string, outcome: Outcome) => {
    const { id } = await appealed(here, itemId);
    done(await answered(second, id, outcome));
    return itemId;
  };
  const why = (id: string, version: number) => ({ id, version, reason, siteUrl });

  const note = await aSentNote(author, place.id);
  done(await declineNote(first, why(note.id, 2)));
  await turned(note.id, "published");
  expect(await now("notes", note.id)).toMatchObject({ state: "published", by: second.id, version: 4 });
  const { rows } = await owner.query("select slug from notes where id = $1", [note.id]);
  expect((await getNote(null, rows[0].slug))?.title).toContain("Ringing first");

  const held = await aSentNote(author, place.id);
  done(await holdNote(first, why(held.id, 2)));
  await turned(held.id, "queued");
  expect(await now("notes", held.id)).toMatchObject({ state: "sent" });
  expect(await getWaiting(second, { noun: "note", id: held.id })).toMatchObject({ whyNot: "" });

  const back = await aSentNote(author, place.id);
  done(await requestChanges(first, why(back.id, 2)));
  await turned(back.id, "queued");
  expect(await now("notes", back.id)).toMatchObject({ state: "sent" });
  expect((await listOwnContributions(author, null)).rows.find(({ id }) => id === back.id)).toMatchObject({ cameBack: null });

  const down = await aNote(author, place.id, first);
  done(await unpublishNote(first, { ...why(down.id, 3), told: reason, words: "", replacedBy: "" }));
  expect(await answered(second, (await appealed(here, down.id)).id, "published")).toMatchObject(no);
  await owner.query("delete from appeals where item_id = $1", [down.id]);
  await turned(down.id, "restored");
  expect(await now("notes", down.id)).toMatchObject({ state: "published" });

  const comment = await aComment(here);
  done(await returnComment(first, why(comment, 1)));
  await turned(comment, "published");
  expect(await now("comments", comment)).toMatchObject({ state: "published" });

  const later = v7();
  done(await addFollowUp(author, { id: later, noteId: down.id, happenedOn: "2019-02-01", text: "It lasted." }));
  done(await declineFollowUp(first, why(later, 1)));
  await turned(later, "published");
  expect(await now("note_follow_ups", later)).toMatchObject({ state: "published" });
});

test("new words that went back are taken up again, as they were sent", async () => {
  const here = await world();
  const { author, first, second, place, note } = here;
  const untrusted = { ...author, isTrusted: false };
  const sentAt = async (table: string, by: string, id: string) =>
    Number((await owner.query(`select sent_at from ${table} where ${by} = $1`, [id])).rows[0].sent_at.getTime());
  const queued = async (itemId: string) => {
    const { id } = await appealed(here, itemId);
    expect((await getAppeal(second, id))?.outcomes).toEqual(["stands", "queued"]);
    done(await answered(second, id, "queued"));
  };

  const comment = await aComment(here);
  done(await publishComment(first, { id: comment, version: 1 }));
  done(await editComment(untrusted, { id: comment, version: 2, body: "Two rules were." }));
  done(await returnCommentEdit(first, { id: comment, version: await sentAt("comment_edits", "comment_id", comment), reason }));
  await queued(comment);
  expect(await getWaiting(second, { noun: "comment-edit", id: comment })).toMatchObject({ edit: { body: "Two rules were." } });
  expect(await getOwnComment(author, comment)).toMatchObject({ cameBack: null, words: "Two rules were." });

  const insight = v7();
  const said = {
    kind: "saw-this-too",
    place: place.slug,
    namedAs: "person",
    statement: "Here too.",
    why: "",
    condition: "",
  } as const;
  const target = { noun: "note", id: note.id } as const;
  const organisationId = author.organisations[0]?.id ?? "";
  done(await addInsight(author, { id: insight, target, organisationId, changed: "", changedOn: null, ...said }));
  done(await publishInsight(first, { id: insight, version: 1 }));
  const changed = {
    ...said,
    kind: "used-this",
    statement: "Other words.",
    changed: "A rota.",
    changedOn: "2019-03-01",
  } as const;
  done(await editInsight(untrusted, { id: insight, version: 2, ...changed }));
  done(await returnInsightEdit(first, { id: insight, version: await sentAt("insight_edits", "insight_id", insight), reason }));
  await queued(insight);
  expect(await getWaiting(second, { noun: "insight-edit", id: insight })).toMatchObject({
    edit: { kind: "used-this", statement: "Other words.", changed: "A rota.", changedOn: "2019-03-01" },
    editPlace: place.name,
  });

  const up = await aNote(author, place.id, first);
  const { rows } = await owner.query("select slug from notes where id = $1", [up.id]);
  const draft = (await getOwnNote(author, rows[0].slug))?.draft;
  const saved = done(
    await saveDraft(author, { noteId: up.id, base: draft?.version ?? 0, words: { ...draft?.words, learned: ["New."] } }),
  );
  done(await sendNote(author, { noteId: up.id, base: saved.version, siteUrl }));
  const edit = { id: up.id, version: await sentAt("note_edits", "note_id", up.id), reason, siteUrl };
  done(await returnNoteEdit(first, edit));
  await queued(up.id);
  expect(await getWaiting(second, { noun: "note-edit", id: up.id })).toMatchObject({ edit: { learnedFirst: "New." } });
  expect((await getOwnNote(author, rows[0].slug))?.draft.isAhead).toBe(false);
});

test("who answers: never who decided, whom it concerns, their organisation, or who looks after another place", async () => {
  const here = await world();
  const elsewhere = await foundPlace();
  const ofNote = { organisationId: here.noteAuthor.organisations[0]?.id ?? "" };
  const ofIt = { organisationId: here.organisation.id };
  const people: [string, Member, boolean][] = [
    ["the author", here.author, false],
    ["who decided", here.first, false],
    ["somebody else of the place", here.second, true],
    ["an editor", await foundMember({ staffRole: "editor" }), true],
    ["who wrote what it hangs on", here.noteAuthor, false],
    ["their organisation", await foundMember({ staffRole: "editor", ...ofNote }), false],
    ["the author's organisation", await foundMember({ staffRole: "editor", ...ofIt }), false],
    ["of another place", await foundMember({ staffRole: "moderator", looksAfter: [elsewhere.id] }), false],
    ["a partner", await foundMember(), false],
  ];
  const wrong: string[] = [];
  for (const [name, member, may] of people) {
    const { itemId, id } = await declined(here);
    const listed = (await listAppeals(member))?.find((one) => one.id === id);
    if ((listed?.canAnswer ?? false) !== may) wrong.push(`${name}: listed otherwise`);
    const outcome = { answer, outcome: "published", answeredAt: sql`now()`, answeredById: member.id } as const;
    // Postgres alone, in a transaction that ends in nothing.
    const alone = await writing(member, async (db) => {
      const rows = await db.update(appeals).set(outcome).where(eq(appeals.id, id)).returning({ id: appeals.id });
      throw new Refusal(`${rows.length}`);
    }).catch(() => new Refusal("0"));
    if (!(alone instanceof Refusal) || alone.message !== (may ? "1" : "0")) wrong.push(`${name}: by Postgres otherwise`);
    const byCode = await answered(member, id, "published");
    if (byCode instanceof Refusal === may) wrong.push(`${name}: ${byCode instanceof Refusal ? byCode.message : "did"}`);
    if ((await now("comments", itemId)).state !== (may ? "published" : "declined")) wrong.push(`${name}: another state`);
  }
  expect(wrong).toEqual([]);
});

test("who appeals: its author alone, of a decision that stands and that somebody else took: by the code, and by Postgres alone", async () => {
  const here = await world();
  const { author, first, second, organisation, place } = here;
  const itemId = await aComment(here);
  done(await declineComment(first, { id: itemId, version: 1, reason }));
  const decisionId = await decisionOn(itemId);
  const stranger = await foundMember();
  const colleague = await foundMember({ organisationId: organisation.id });
  const rowOf = (member: Member, more: Partial<typeof appeals.$inferInsert> = {}) => ({
    id: v7(),
    decisionId,
    noun: "comment" as const,
    itemId,
    authorId: member.id,
    organisationId: organisation.id,
    placeId: place.id,
    decidedById: first.id,
    words,
    promisedAt: new Date(),
    ...more,
  });
  for (const member of [stranger, colleague, first, second]) {
    expect(await makeAppeal(member, { id: v7(), decisionId, words })).toMatchObject(no);
    await expect(writing(member, (db) => db.insert(appeals).values(rowOf(member)))).rejects.toThrow();
  }
  // Of another thing, of a deed that is no decision, with an answer, or as if somebody else had decided.
  const [made] = (await owner.query("select id from ledger where noun_id = $1 and deed = 'addComment'", [itemId])).rows;
  const other = await aComment(here);
  const forged = [
    { itemId: other },
    { decisionId: made.id },
    { answeredAt: new Date(), answeredById: second.id, answer, outcome: "published" as const },
  ];
  for (const more of forged)
    await expect(writing(author, (db) => db.insert(appeals).values(rowOf(author, more)))).rejects.toThrow();
  done(
    await writing(author, (db) =>
      db
        .insert(appeals)
        .values(rowOf(author, { decidedById: second.id }))
        .then(() => "made"),
    ),
  );
  const { rows } = await owner.query("select decided_by_id from appeals where decision_id = $1", [decisionId]);
  expect(rows).toEqual([{ decided_by_id: first.id }]);
  // Nor does its author answer it, or change what they wrote.
  for (const set of [
    { words: "Else." },
    { outcome: "published" as const, answer, answeredById: author.id, answeredAt: sql`now()` },
  ])
    await writing(author, (db) => db.update(appeals).set(set).where(eq(appeals.decisionId, decisionId))).catch(() => "refused");
  expect((await owner.query("select words, outcome from appeals where decision_id = $1", [decisionId])).rows).toEqual([
    { words, outcome: null },
  ]);
  expect(await getDecision(stranger, decisionId)).toBeNull();
  expect(await getDecision(author, decisionId)).toMatchObject({ reason, can: { appeal: false }, appeal: { words } });
});

test("what was decided stays decided without an appeal that is upheld: by Postgres alone", async () => {
  const here = await world();
  const { second } = here;
  const { itemId, id } = await declined(here);
  const publish = (member: Member) =>
    writing(member, (db) =>
      db.update(comments).set({ state: "published", publishedAt: sql`now()` }).where(eq(comments.id, itemId)),
    );
  await expect(publish(second)).rejects.toThrow();
  done(await answered(second, id, "stands"));
  await expect(publish(second)).rejects.toThrow();
  const note = await aSentNote(here.author, here.place.id);
  done(await declineNote(here.first, { id: note.id, version: 2, reason, siteUrl }));
  await expect(writing(second, (db) => db.update(notes).set({ state: "sent" }).where(eq(notes.id, note.id)))).rejects.toThrow();
});

test("the same form many times asks once; of two who answer at once one does, and the other is told", async () => {
  const here = await world();
  const { author, first, second } = here;
  const itemId = await aComment(here);
  done(await declineComment(first, { id: itemId, version: 1, reason }));
  const decisionId = await decisionOn(itemId);
  const id = v7();
  const sent = await Promise.all(Array.from({ length: 8 }, () => makeAppeal(author, { id, decisionId, words })));
  expect(sent).toEqual(Array.from({ length: 8 }, () => ({ decisionId })));
  expect((await owner.query("select from appeals where decision_id = $1", [decisionId])).rowCount).toBe(1);
  expect((await owner.query("select from ledger where noun_id = $1 and deed = 'makeAppeal'", [itemId])).rowCount).toBe(1);

  const editor = await foundMember({ staffRole: "editor" });
  expect(await answered(second, id, "published", 2)).toMatchObject({ message: expect.stringContaining("Look at it again") });
  const both = await Promise.all([answered(second, id, "published"), answered(editor, id, "queued")]);
  const refused = both.filter((one) => one instanceof Refusal);
  expect(refused.map(({ message }) => message)).toEqual([
    expect.stringMatching(/has answered this a moment ago\. Nothing was changed/),
  ]);
  expect((await owner.query("select from ledger where noun_id = $1 and deed = 'turnDecision'", [itemId])).rowCount).toBe(1);
});

test("what has gone on meanwhile is answered in words, and not moved", async () => {
  const here = await world();
  const itemId = await aComment(here);
  done(await returnComment(here.first, { id: itemId, version: 1, reason }));
  const { id } = await appealed(here, itemId);
  done(await editComment(here.author, { id: itemId, version: 2, body: "A rule was." }));
  expect(await getAppeal(here.second, id)).toMatchObject({ isLast: false, outcomes: ["stands"] });
  expect(await answered(here.second, id, "published")).toMatchObject({ message: expect.stringContaining("gone on") });
  done(await answered(here.second, id, "stands"));
  expect(await now("comments", itemId)).toMatchObject({ state: "sent" });
  const late = await aComment(here);
  done(await returnComment(here.first, { id: late, version: 1, reason }));
  const decisionId = await decisionOn(late);
  done(await editComment(here.author, { id: late, version: 2, body: "Some rule was." }));
  expect(await makeAppeal(here.author, { id: v7(), decisionId, words })).toMatchObject({
    message: expect.stringContaining("gone on"),
  });
});

test("other words that are on their way while an appeal is answered are not published unseen", async () => {
  const here = await world();
  const itemId = await aComment(here);
  done(await returnComment(here.first, { id: itemId, version: 1, reason }));
  const { id } = await appealed(here, itemId);
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query("update comments set body = 'Mrs Ade made the rule.', state = 'sent', version = 3 where id = $1", [
      itemId,
    ]);
    await client.query(
      "insert into ledger (id, deed, noun, noun_id, member_id, place_id) values ($1, 'editComment', 'comment', $2, $3, $4)",
      [v7(), itemId, here.author.id, here.place.id],
    );
    const answer = answered(here.second, id, "published");
    const waitsForIt = "select from pg_stat_activity where wait_event_type = 'Lock' and $1 = any (pg_blocking_pids(pid))";
    const { rows } = await client.query("select pg_backend_pid() as pid");
    await expect.poll(async () => (await owner.query(waitsForIt, [rows[0].pid])).rowCount, { timeout: 10_000 }).toBe(1);
    await client.query("commit");
    expect(await answer).toMatchObject({ message: expect.stringContaining("gone on") });
  } finally {
    await client.query("rollback");
    client.release();
  }
  expect(await now("comments", itemId)).toMatchObject({ state: "sent" });
});

test("who closes their account takes their appeals along", async () => {
  const here = await world();
  const { id } = await declined(here);
  await writing(here.author, (db) => db.execute(sql`select close_my_account('leave')`));
  expect((await owner.query("select from appeals where id = $1", [id])).rowCount).toBe(0);
  expect(await getAppeal(here.second, id)).toBeNull();
});
