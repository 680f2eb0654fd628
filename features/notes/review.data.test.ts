import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { noteRemarks, notes } from "@/db/schema/notes";
import { aSentNote, done, foundMember, foundPlace } from "@/demo/founding";
import { claimItem } from "@/features/moderation/claiming";
import { choose } from "@/features/moderation/key";
import { listWaiting } from "@/features/moderation/queries";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { beginAnew } from "@/features/notes/beginning-anew";
import { sendNote } from "@/features/notes/commands";
import { declineNote, holdNote, publishNote, releaseNote, requestChanges } from "@/features/notes/deciding-commands";
import { saveDraft } from "@/features/notes/drafting";
import { beginReview, putBackNote, remarkOnNote, removeRemark } from "@/features/notes/looking-at";
import { getOwnNote } from "@/features/notes/own-queries";
import { getRemarksToMe } from "@/features/notes/remark-queries";
import { withdrawNote } from "@/features/notes/withdrawing";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

async function waiting() {
  const [author, place] = await Promise.all([foundMember(), foundPlace()]);
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  return { author, moderator, place, note: await aSentNote(author, place.id) };
}

const stateOf = async (id: string) => (await owner.query("select state, version from notes where id = $1", [id])).rows[0];
const refused = (answer: unknown) => (answer instanceof Refusal ? answer.message : `not refused: ${JSON.stringify(answer)}`);
const lettersTo = async ({ email }: { email: string }) =>
  (await owner.query("select subject, text from letters where to_address = $1 order by made_at, id", [email])).rows;

const aRemark = (noteId: string, more: Partial<Parameters<typeof remarkOnNote>[1]> = {}) => ({
  id: v7(),
  noteId,
  version: 2,
  field: "worked",
  passage: "A call the day before",
  remark: "Who called?",
  ...more,
});

/** Other words under one field, saved and sent. */
async function sendAgain(author: Member, slug: string, words: Record<string, string[]>) {
  const own = await getOwnNote(author, slug);
  const saved = done(
    await saveDraft(author, {
      noteId: own?.id ?? "",
      base: own?.draft.version ?? 0,
      words: { ...own?.draft.words, ...words },
    }),
  );
  return done(await sendNote(author, { noteId: own?.id ?? "", base: saved.version, siteUrl }));
}

test("changes requested twice with remarks, compared, offered to the same moderator first, published; nothing is typed twice", async () => {
  const { author, moderator, place, note } = await waiting();
  const other = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  done(await beginReview(moderator, { id: note.id }));
  done(await claimItem(moderator, { noun: "note", id: note.id }));
  expect(await stateOf(note.id)).toEqual({ state: "in-review", version: 2 });
  const item = (await listWaiting(other))?.items[0];
  expect(item).toMatchObject({ takenBy: moderator.name, isTaken: true });
  expect(choose([...(item ? [item] : []), { ...item, key: "free", canDecide: true, isTaken: false }], "").chosen?.key).toBe(
    "free",
  );
  done(await remarkOnNote(moderator, aRemark(note.id)));
  done(await remarkOnNote(moderator, aRemark(note.id, { field: "place", passage: "", remark: "Which part of it?" })));
  expect((await getRemarksToMe(author, note.id)).remarks).toEqual([]);
  done(await requestChanges(moderator, { id: note.id, version: 2, reason: "Say who called.", siteUrl }));
  expect((await getRemarksToMe(author, note.id)).remarks).toMatchObject([
    { field: "worked", passage: "A call the day before", remark: "Who called?", around: { words: "A call the day before" } },
    { field: "place", remark: "Which part of it?" },
  ]);
  const [first] = await lettersTo(author);
  expect(first.subject).toMatch(/^Changes requested: /);
  for (const told of ["Say who called.", "Who called?", "Calls ate the mornings.", `/notes/${note.slug}/edit`])
    expect(first.text).toContain(told);

  await aSentNote(await foundMember(), place.id);
  await sendAgain(author, note.slug, { worked: ["A volunteer called the day before."] });
  const mine = await listWaiting(moderator);
  expect(mine?.items.map(({ isYoursAgain }) => isYoursAgain)).toEqual([true, false]);
  const theirs = await listWaiting(other);
  expect(theirs?.items.map(({ askedBefore }) => askedBefore)).toEqual([null, moderator.name]);
  expect(await getWaiting(other, { noun: "note", id: note.id })).toMatchObject({
    version: 4,
    askedBefore: { name: moderator.name, isMe: false },
    since: {
      changed: [{ field: "worked", name: "What worked well" }],
      remarks: [
        { remark: "Who called?", hasChanged: true },
        { remark: "Which part of it?", hasChanged: false },
      ],
    },
    remarks: [],
  });

  done(await requestChanges(moderator, { id: note.id, version: 4, reason: "And how many?", siteUrl }));
  expect((await getRemarksToMe(author, note.id)).remarks, "of the last decision alone").toEqual([]);
  await sendAgain(author, note.slug, { challenging: ["Calls ate two mornings."] });
  const again = await getWaiting(moderator, { noun: "note", id: note.id });
  expect(again).toMatchObject({ since: { changed: [{ field: "challenging" }] } });
  done(await publishNote(moderator, { id: note.id, version: 6, siteUrl }));
  expect((await lettersTo(author)).map(({ subject }) => subject.replace(/: .*/, ""))).toEqual([
    "Changes requested",
    "Changes requested",
    "Published",
  ]);
  const { rows } = await owner.query("select deed from ledger where noun_id = $1 order by at, id", [note.id]);
  expect(rows.map(({ deed }) => deed)).toEqual([
    "draftNote",
    "sendNote",
    "beginReview",
    "remarkOnNote",
    "remarkOnNote",
    "requestChanges",
    "sendNoteAgain",
    "requestChanges",
    "sendNoteAgain",
    "publishNote",
  ]);
  const { rows: versions } = await owner.query("select kind from note_versions where note_id = $1 order by number", [note.id]);
  expect(versions.map(({ kind }) => kind)).toEqual(["sent", "sent", "sent", "published"]);
});

test("while it is looked at its author changes nothing, keeps what they write, and can again once it is put back", async () => {
  const { author, moderator, note } = await waiting();
  done(await beginReview(moderator, { id: note.id }));
  const own = await getOwnNote(author, note.slug);
  const words = { ...own?.draft.words, learned: ["Other words."] };
  const saved = done(await saveDraft(author, { noteId: note.id, base: own?.draft.version ?? 0, words }));
  const send = () => sendNote(author, { noteId: note.id, base: saved.version, siteUrl });
  expect(refused(await send())).toMatch(/being looked at/);
  expect(await withdrawNote(author, { id: note.id, version: 2 })).toBeInstanceOf(Refusal);
  done(await putBackNote(moderator, { id: note.id }));
  expect(await putBackNote(moderator, { id: note.id })).toBeInstanceOf(Refusal);
  done(await send());
  expect(refused(await requestChanges(moderator, { id: note.id, version: 2, reason: "Why?", siteUrl }))).toBe(
    `${author.name} has sent this again with other words since you opened it. What is different: what we learned. Look at it again.`,
  );
});

test("a remark quotes what stands there, is made once, and is taken out by whoever made it until it is told", async () => {
  const { moderator, place, note } = await waiting();
  const other = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  expect(await remarkOnNote(moderator, aRemark(note.id, { passage: "Nobody wrote this" }))).toMatchObject({
    fields: { passage: expect.stringContaining("do not stand in this part") },
  });
  const remark = aRemark(note.id);
  done(await remarkOnNote(moderator, remark));
  done(await remarkOnNote(moderator, remark));
  expect(await stateOf(note.id)).toMatchObject({ state: "in-review" });
  expect((await getWaiting(other, { noun: "note", id: note.id }))?.noun).toBe("note");
  expect(await removeRemark(other, { id: remark.id })).toBeInstanceOf(Refusal);
  done(await removeRemark(moderator, { id: remark.id }));
  const told = aRemark(note.id, { passage: "" });
  done(await remarkOnNote(moderator, told));
  done(await requestChanges(other, { id: note.id, version: 2, reason: "As my colleague says.", siteUrl }));
  expect(await removeRemark(moderator, { id: told.id })).toBeInstanceOf(Refusal);
  const { rows } = await owner.query("select count(*)::int from note_remarks where note_id = $1", [note.id]);
  expect(rows).toEqual([{ count: 1 }]);
});

test("held with a reason, let go again with a new promise; declined, and begun anew with its words", async () => {
  const { author, moderator, place, note } = await waiting();
  done(await holdNote(moderator, { id: note.id, version: 2, reason: "Is the tenant safe?", siteUrl }));
  expect((await listWaiting(moderator, { state: "held" }))?.items.map(({ id }) => id)).toEqual([note.id]);
  expect((await listWaiting(moderator))?.items).toEqual([]);
  expect(await publishNote(moderator, { id: note.id, version: 3, siteUrl })).toBeInstanceOf(Refusal);
  expect(await withdrawNote(author, { id: note.id, version: 3 })).toBeInstanceOf(Refusal);
  await owner.query("update notes set promised_at = now() - interval '1 day' where id = $1", [note.id]);
  done(await releaseNote(moderator, { id: note.id, version: 3, siteUrl }));
  expect((await listWaiting(moderator))?.items[0]?.promisedAt?.getTime()).toBeGreaterThan(Date.now());
  done(await declineNote(moderator, { id: note.id, version: 4, reason: "It is about a person.", siteUrl }));
  const [held, released, declined] = await lettersTo(author);
  for (const told of ["Is the tenant safe?", "Calls ate the mornings."]) expect(held.text).toContain(told);
  expect(released.subject).toMatch(/^No longer held/);
  for (const told of ["It is about a person.", "Calls ate the mornings."]) expect(declined.text).toContain(told);
  const newId = v7();
  const anew = done(await beginAnew(author, { id: note.id, newId }));
  expect(done(await beginAnew(author, { id: note.id, newId })), "sent twice").toEqual(anew);
  expect(await getOwnNote(author, anew.slug)).toMatchObject({
    state: "draft",
    draft: { words: { place: [place.name], challenging: ["Calls ate the mornings."] } },
  });
  expect(await beginAnew(moderator, { id: note.id, newId: v7() })).toBeInstanceOf(Refusal);
});

type Deed = (member: Member, id: string) => Promise<unknown>;
const deeds: Record<string, { from: "sent" | "in-review" | "held"; deed: Deed }> = {
  beginReview: { from: "sent", deed: (member, id) => beginReview(member, { id }) },
  putBackNote: { from: "in-review", deed: (member, id) => putBackNote(member, { id }) },
  remarkOnNote: { from: "sent", deed: (member, id) => remarkOnNote(member, aRemark(id)) },
  publishNote: { from: "in-review", deed: (member, id) => publishNote(member, { id, version: 2, siteUrl }) },
  requestChanges: { from: "sent", deed: (member, id) => requestChanges(member, { id, version: 2, reason: "Why?", siteUrl }) },
  holdNote: { from: "in-review", deed: (member, id) => holdNote(member, { id, version: 2, reason: "Why?", siteUrl }) },
  releaseNote: { from: "held", deed: (member, id) => releaseNote(member, { id, version: 2, siteUrl }) },
  declineNote: { from: "held", deed: (member, id) => declineNote(member, { id, version: 2, reason: "Why?", siteUrl }) },
};

test.each(Object.keys(deeds))(
  "%s: not its author, who wrote it, their colleague, somebody of another place, or a partner",
  async (name) => {
    const line = deeds[name];
    const { author, moderator, place, note } = await waiting();
    await owner.query("update notes set state = $2 where id = $1", [note.id, line?.from]);
    const writer = await foundMember({ staffRole: "editor" });
    await owner.query("update notes set written_by_id = $2 where id = $1", [note.id, writer.id]);
    const others = [
      author,
      writer,
      await foundMember({ staffRole: "editor", organisationId: author.organisations[0]?.id }),
      await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] }),
      await foundMember({ isLead: true }),
      await foundMember({ organisationId: null }),
      // Made up: says of themselves what Postgres knows better.
      { ...(await foundMember()), staffRole: "editor" as const, moderates: "everywhere" as const },
    ];
    for (const member of others) expect(refused(await line?.deed(member, note.id)), member.name).toMatch(/cannot decide/);
    expect(await stateOf(note.id)).toEqual({ state: line?.from, version: 2 });
    expect(await line?.deed(moderator, note.id)).not.toBeInstanceOf(Refusal);
    expect(place.id).toBeTruthy();
  },
);

test.each(["publishNote", "requestChanges", "holdNote", "declineNote"])(
  "%s by two at once: one decides, the other is told who did",
  async (name) => {
    const { author, note } = await waiting();
    const both = [await foundMember({ staffRole: "editor" }), await foundMember({ staffRole: "editor" })];
    const answers = await Promise.all(both.map((member) => deeds[name]?.deed(member, note.id)));
    const no = answers.filter((answer) => answer instanceof Refusal);
    expect(no).toHaveLength(1);
    expect(refused(no[0])).toMatch(
      /^Member .* has (published|asked for changes to|held|declined) this a moment ago\. Nothing was changed\.$/,
    );
    expect(await lettersTo(author)).toHaveLength(1);
  },
);

/** What the code would never ask, asked of Postgres as this member. */
const alone = async (member: Member, ask: Parameters<typeof writing<unknown>>[1]) => {
  try {
    return await writing(member, ask);
  } catch (reason) {
    return reason instanceof Error ? (reason.cause instanceof Error ? reason.cause.message : reason.message) : "thrown";
  }
};

test("Postgres alone: an author moves nothing that is looked at, held or decided", async () => {
  const { author, note } = await waiting();
  for (const state of ["in-review", "held", "declined", "unpublished", "published"] as const) {
    await owner.query("update notes set state = $2, published_at = now() where id = $1", [note.id, state]);
    for (const change of [{ state: "sent" as const }, { state: "withdrawn" as const }, { learned: "Other words." }])
      await alone(author, (db) => db.update(notes).set(change));
    expect((await owner.query("select state, learned from notes where id = $1", [note.id])).rows[0], state).toEqual({
      state,
      learned: "The first contact decides what follows. A letter had told people what to expect.",
    });
  }
});

test("Postgres alone: whoever decides goes by the states that there are, and never on their own organisation's", async () => {
  const { author, moderator, note } = await waiting();
  const colleague = await foundMember({ staffRole: "editor", organisationId: author.organisations[0]?.id });
  const elsewhere = await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] });
  for (const member of [colleague, elsewhere, author])
    for (const state of ["in-review", "published", "declined"] as const)
      await alone(member, (db) => db.update(notes).set({ state, publishedAt: new Date() }));
  expect(await stateOf(note.id)).toMatchObject({ state: "sent" });
  for (const [from, to] of [
    ["withdrawn", "published"],
    ["changes-requested", "published"],
    ["declined", "sent"],
    ["held", "published"],
  ] as const) {
    await owner.query("update notes set state = $2 where id = $1", [note.id, from]);
    expect(await alone(moderator, (db) => db.update(notes).set({ state: to, publishedAt: new Date() }))).toMatch(
      /does not go from/,
    );
  }
});

test("Postgres alone: remarks are made by who decides, read by the author once told, and then stay", async () => {
  const { author, moderator, note } = await waiting();
  const colleague = await foundMember({ staffRole: "editor", organisationId: author.organisations[0]?.id });
  const row = (member: Member, more = {}) => ({
    noteId: note.id,
    version: 2,
    field: "worked",
    remark: "Hm.",
    madeById: member.id,
    ...more,
  });
  for (const member of [author, colleague, await foundMember()])
    expect(await alone(member, (db) => db.insert(noteRemarks).values(row(member)))).toMatch(/row-level security/);
  expect(await alone(moderator, (db) => db.insert(noteRemarks).values(row(author)))).toMatch(/row-level security/);
  expect(await alone(moderator, (db) => db.insert(noteRemarks).values(row(moderator, { toldAt: new Date() })))).toMatch(
    /row-level security/,
  );
  await alone(moderator, (db) => db.insert(noteRemarks).values(row(moderator)));
  const seenBy = (member: Member) => alone(member, (db) => db.select({ remark: noteRemarks.remark }).from(noteRemarks));
  expect(await seenBy(author)).toEqual([]);
  expect(await seenBy(moderator)).toHaveLength(1);
  for (const member of [author, colleague]) await alone(member, (db) => db.update(noteRemarks).set({ toldAt: new Date() }));
  expect(await seenBy(author)).toEqual([]);
  expect(await alone(moderator, (db) => db.update(noteRemarks).set({ remark: "Something else." }))).toMatch(
    /permission denied/,
  );
  await alone(moderator, (db) => db.update(noteRemarks).set({ toldAt: new Date() }));
  await alone(moderator, (db) => db.delete(noteRemarks));
  expect(await seenBy(author)).toEqual([{ remark: "Hm." }]);
});
