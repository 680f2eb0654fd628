import pg from "pg";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, writing } from "@/db/doors";
import { noteRemarks, notes } from "@/db/schema/notes";
import { done, foundMember, foundOrganisation, foundPlace, noteInput } from "@/demo/founding";
import { draftNote, sendNote } from "@/features/notes/commands";
import { saveDraft } from "@/features/notes/drafting";
import { getOwnNote } from "@/features/notes/own-queries";
import {
  giveBackToAuthor,
  remarkAsColleague,
  sendOnToEditors,
  sendOnUnread,
  stopAskingToRead,
} from "@/features/notes/reading-first";
import { getNoteToRead } from "@/features/notes/reading-queries";
import { getRemarksToMe } from "@/features/notes/remark-queries";
import { withdrawNote } from "@/features/notes/withdrawing";
import { Refusal } from "@/lib/refusal";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

/** A draft that a colleague is asked to read. */
async function asked() {
  const [organisation, place] = await Promise.all([foundOrganisation(), foundPlace()]);
  const author = await foundMember({ organisationId: organisation.id });
  const reader = await foundMember({ organisationId: organisation.id });
  const { id } = done(await draftNote(author, noteInput(author, place.id)));
  const own = await getOwnNote(author, (await slugOf(id)) ?? "");
  const words = { ...own?.draft.words, readerId: [reader.id] };
  const saved = done(await saveDraft(author, { noteId: id, base: 0, words }));
  done(await sendNote(author, { noteId: id, base: saved.version, siteUrl }));
  return { author, reader, place, organisation, id, slug: (await slugOf(id)) ?? "", words };
}

const slugOf = async (id: string): Promise<string | undefined> =>
  (await owner.query("select slug from notes where id = $1", [id])).rows[0]?.slug;
const stateOf = async (id: string) => (await owner.query("select state, version from notes where id = $1", [id])).rows[0];
const refused = (answer: unknown) => (answer instanceof Refusal ? answer.message : `not refused: ${JSON.stringify(answer)}`);
const subjectsTo = async ({ email }: { email: string }): Promise<string[]> =>
  (await owner.query("select subject from letters where to_address = $1 order by made_at, id", [email])).rows.map(
    ({ subject }) => subject.replace(/: .*/, ""),
  );
const deedsOn = async (id: string) =>
  (await owner.query("select deed from ledger where noun_id = $1 order by at, id", [id])).rows.map(({ deed }) => deed);

async function sendAgain(author: Member, slug: string, words: Record<string, string[]>) {
  const own = await getOwnNote(author, slug);
  const noteId = own?.id ?? "";
  const saved = done(
    await saveDraft(author, { noteId, base: own?.draft.version ?? 0, words: { ...own?.draft.words, ...words } }),
  );
  return done(await sendNote(author, { noteId, base: saved.version, siteUrl }));
}

test("read, and sent on to the editors: the author hears what the colleague says, the editors do not", async () => {
  const { author, reader, place, id, slug } = await asked();
  expect(await stateOf(id)).toEqual({ state: "draft", version: 2 });
  expect(await subjectsTo(reader)).toEqual([`${author.name} asks you to read a note`]);
  expect(await getNoteToRead(reader, slug)).toMatchObject({ id, author: author.name, remarks: [] });
  for (const other of [
    author,
    await foundMember({ organisationId: author.organisations[0]?.id }),
    await foundMember({ staffRole: "editor" }),
  ]) {
    expect(await getNoteToRead(other, slug)).toBeNull();
    expect(refused(await sendOnToEditors(other, { id, version: 2, words: "", siteUrl }))).toMatch(/not asked/);
    expect(
      refused(await remarkAsColleague(other, { id: v7(), noteId: id, version: 2, field: "note", passage: "", remark: "Hm." })),
    ).toMatch(/not asked/);
  }
  done(
    await remarkAsColleague(reader, {
      id: v7(),
      noteId: id,
      version: 2,
      field: "worked",
      passage: "A call",
      remark: "Say whose.",
    }),
  );
  expect((await getRemarksToMe(author, id)).remarks).toEqual([]);
  done(await sendOnToEditors(reader, { id, version: 2, words: "Good to go.", siteUrl }));
  expect(await stateOf(id)).toEqual({ state: "sent", version: 3 });
  expect(refused(await sendOnToEditors(reader, { id, version: 2, words: "", siteUrl }))).toMatch(/not asked/);
  const { rows } = await owner.query("select text from letters where to_address = $1", [author.email]);
  for (const told of ["Good to go.", "Say whose."]) expect(rows[0].text).toContain(told);
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  const seen = await writing(moderator, (db) => db.select({ remark: noteRemarks.remark }).from(noteRemarks));
  expect(seen).toEqual([]);
  expect(await deedsOn(id)).toEqual(["draftNote", "askColleagueToRead", "remarkAsColleague", "sendOnToEditors"]);
});

test("given back with words and remarks it is a draft again; the same colleague can be asked once more, or nobody", async () => {
  const { author, reader, id, slug } = await asked();
  expect(refused(await giveBackToAuthor(reader, { id, version: 2, words: "", siteUrl }))).toMatch(
    /Say what you would like changed/,
  );
  done(
    await remarkAsColleague(reader, {
      id: v7(),
      noteId: id,
      version: 2,
      field: "worked",
      passage: "A call",
      remark: "Say whose.",
    }),
  );
  done(await giveBackToAuthor(reader, { id, version: 2, words: "Nearly there.", siteUrl }));
  expect(await getRemarksToMe(author, id)).toMatchObject({
    colleague: { name: reader.name, words: "Nearly there." },
    remarks: [{ field: "worked", remark: "Say whose." }],
  });
  expect(await getNoteToRead(reader, slug)).toBeNull();
  expect(await sendAgain(author, slug, { worked: ["A call by a volunteer."], readerId: [reader.id] })).toMatchObject({
    state: "draft",
  });
  expect(await getNoteToRead(reader, slug)).toMatchObject({ workedHtml: "<p>A call by a volunteer.</p>" });
  done(await stopAskingToRead(author, { id }));
  expect(refused(await stopAskingToRead(author, { id }))).toMatch(/Nobody is asked/);
  expect(await sendAgain(author, slug, { readerId: [] })).toMatchObject({ state: "sent" });
  expect(await subjectsTo(reader)).toEqual([
    `${author.name} asks you to read a note`,
    `${author.name} asks you to read a note`,
    "You need not read it any more",
  ]);
});

test("its author need not wait: sent without, asked of another, or withdrawn, the colleague is told", async () => {
  const ways: Record<string, (one: Awaited<ReturnType<typeof asked>>) => Promise<unknown>> = {
    "sent without": ({ author, slug }) => sendAgain(author, slug, { readerId: [] }),
    another: async ({ author, slug, organisation }) =>
      sendAgain(author, slug, { readerId: [(await foundMember({ organisationId: organisation.id })).id] }),
    withdrawn: ({ author, id }) => withdrawNote(author, { id, version: 2 }).then(done),
  };
  for (const [way, go] of Object.entries(ways)) {
    const one = await asked();
    await go(one);
    expect((await subjectsTo(one.reader)).at(-1), way).toBe("You need not read it any more");
    expect(refused(await sendOnToEditors(one.reader, { id: one.id, version: 2, words: "", siteUrl })), way).toMatch(
      /not asked/,
    );
  }
});

test("what its author writes meanwhile is not what is read; once they send it, the colleague reads it again", async () => {
  const { author, reader, id, slug, words } = await asked();
  const own = await getOwnNote(author, slug);
  done(await saveDraft(author, { noteId: id, base: own?.draft.version ?? 0, words: { ...words, title: [""], learned: [""] } }));
  expect((await getNoteToRead(reader, slug))?.title).toMatch(/^Ringing first/);
  await sendAgain(author, slug, { ...words, learned: ["Another thing."] });
  expect(refused(await sendOnToEditors(reader, { id, version: 2, words: "", siteUrl }))).toMatch(
    /changed this since you opened it/,
  );
  done(await sendOnToEditors(reader, { id, version: 3, words: "", siteUrl }));
});

test("reader and author at once, many times: one of the two, and neither waits for the other", async () => {
  for (let times = 0; times < 8; times++) {
    const { author, reader, id } = await asked();
    const answers = await Promise.all([
      sendOnToEditors(reader, { id, version: 2, words: "", siteUrl }),
      withdrawNote(author, { id, version: 2 }),
    ]);
    expect(answers.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
  }
});

const worker = { house: "worker" } as const;
const overdue = (id: string) =>
  owner.query("update note_readings set due_at = now() - interval '1 minute' where note_id = $1", [id]);

test("what was not read in time goes to the editors once, however many workers there are; both are told", async () => {
  const [one, other] = [await asked(), await asked()];
  await overdue(one.id);
  await Promise.all([sendOnUnread(worker, { siteUrl }), sendOnUnread(worker, { siteUrl }), sendOnUnread(worker, { siteUrl })]);
  expect(await stateOf(one.id)).toEqual({ state: "sent", version: 3 });
  expect(await stateOf(other.id), "still in time").toMatchObject({ state: "draft" });
  expect(await subjectsTo(one.author)).toEqual(["Sent on to the editors"]);
  expect((await subjectsTo(one.reader)).slice(1)).toEqual(["Sent on to the editors"]);
  expect(await deedsOn(one.id)).toEqual(["draftNote", "askColleagueToRead", "sendOnUnread"]);
  expect(await getNoteToRead(one.reader, one.slug)).toBeNull();
});

test("a reader who closes their account is waited for no more, and the author is told", async () => {
  const { author, reader, id } = await asked();
  await writing(reader, (db) => db.execute("select close_my_account('leave')"));
  done(await sendOnUnread(worker, { siteUrl }));
  expect(await stateOf(id)).toMatchObject({ state: "draft" });
  expect(await subjectsTo(author)).toEqual(["A former member cannot read your note any more"]);
});

test("a reader who has left is waited for no more; an author who has left sends nothing by waiting", async () => {
  const [one, other] = [await asked(), await asked()];
  await owner.query("update memberships set left_at = now() where member_id = $1", [one.reader.id]);
  await owner.query("update memberships set left_at = now() where member_id = $1", [other.author.id]);
  await overdue(other.id);
  expect(await getNoteToRead(one.reader, one.slug)).toBeNull();
  done(await sendOnUnread(worker, { siteUrl }));
  for (const { id } of [one, other]) {
    expect(await stateOf(id)).toMatchObject({ state: "draft" });
    expect((await deedsOn(id)).at(-1)).toBe("endReading");
  }
  expect(await subjectsTo(one.author)).toEqual([`${one.reader.name} cannot read your note any more`]);
  expect(await sendAgain(one.author, one.slug, { readerId: [] })).toMatchObject({ state: "sent" });
});

const alone = async (member: Member | { house: "door" }, ask: Parameters<typeof writing<unknown>>[1]) => {
  try {
    return await writing(member, ask);
  } catch (reason) {
    return reason instanceof Error ? (reason.cause instanceof Error ? reason.cause.message : reason.message) : "thrown";
  }
};

test("Postgres alone: a reader changes nothing and sends on nothing but what they are asked to read; nobody but the worker sends on what is unread", async () => {
  const { author, reader, id } = await asked();
  const other = await foundMember({ organisationId: author.organisations[0]?.id });
  await alone(reader, (db) => db.update(notes).set({ state: "sent", promisedAt: new Date() }));
  expect(await stateOf(id)).toMatchObject({ state: "draft" });
  for (const member of [author, other, await foundMember({ staffRole: "editor" })])
    expect(await alone(member, (db) => db.execute(`select answer_as_reader('${id}', 2, '', now()) as done`))).toMatchObject({
      rows: [{ done: false }],
    });
  for (const asking of [author, reader, other, { house: "door" } as const])
    expect(await alone(asking, (db) => db.execute("select * from send_on_unread(now(), 5)"))).toMatch(/the worker sends on/);
  expect(
    await alone(other, (db) =>
      db
        .insert(noteRemarks)
        .values({ noteId: id, version: 2, field: "worked", remark: "Hm.", fromColleague: true, madeById: other.id }),
    ),
  ).toMatch(/row-level security/);
});
