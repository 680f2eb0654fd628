import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, type Member, reading, writing } from "@/db/doors";
import { noteCircles, notes } from "@/db/schema/notes";
import { aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { sendNote } from "@/features/notes/commands";
import { publishNote, requestChanges } from "@/features/notes/deciding-commands";
import { publishNoteEdit } from "@/features/notes/deciding-edits";
import { saveDraft } from "@/features/notes/drafting";
import { getNotesFeed } from "@/features/notes/feed-queries";
import { getOwnNote } from "@/features/notes/own-queries";
import { getNote, listNotes } from "@/features/notes/queries";
import { changeOpening, narrowAudience } from "@/features/notes/readers-commands";
import { getReaders } from "@/features/notes/readers-queries";
import type { NoteInput } from "@/features/notes/written-note";
import { dayOf, ukMoment } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";

const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
beforeAll(() => keeper.connect());
afterAll(() => keeper.end());

const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));
const siteUrl = "https://example.org";

async function ground(more: Partial<NoteInput> = {}) {
  const [author, editor, place] = [await foundMember(), await foundMember({ staffRole: "editor" }), await foundPlace()];
  const note = await aNote(author, place.id, editor, { audience: "partners", opensOn: inDays(30), ...more });
  return { author, editor, place, note };
}

const move = (id: string, version: number, opensOn: string | null, reason = "") => ({
  id,
  version,
  does: opensOn === null ? ("cancel" as const) : ("move" as const),
  opensOn,
  reason,
  siteUrl,
});

const narrow = (id: string, version: number, audience: "organisation" | "circle" | "partners", more = {}) => ({
  id,
  version,
  audience,
  keep: [],
  circle: "",
  ...more,
});

const opening = async (note: { id: string }) =>
  (await keeper.query<{ opens_at: Date | null }>("select opens_at from notes where id = $1", [note.id])).rows[0]?.opens_at;
const lettersTo = async ({ email }: { email: string }) =>
  (await keeper.query<{ subject: string; text: string }>("select subject, text from letters where to_address = $1", [email]))
    .rows;
const deeds = async (id: string) =>
  (
    await keeper.query<{ deed: string; reason: string | null }>(
      "select deed, reason from ledger where noun_id = $1 order by at, id",
      [id],
    )
  ).rows;

test("the author of a published note moves its day later and cancels it at once, but neither brings it nearer nor sets a new one", async () => {
  const { author, note } = await ground();
  expect(await changeOpening(author, move(note.id, 3, inDays(10)))).toBeInstanceOf(Refusal);
  expect(await changeOpening(author, move(note.id, 3, inDays(-1)))).toBeInstanceOf(Refusal);
  done(await changeOpening(author, move(note.id, 3, inDays(60))));
  expect(await opening(note)).toEqual(ukMoment(inDays(60), "00:00"));
  expect(await changeOpening(author, move(note.id, 4, inDays(30))), "back to what was approved").toBeInstanceOf(Refusal);
  done(await changeOpening(author, move(note.id, 4, null)));
  expect(await opening(note)).toBeNull();
  expect(await changeOpening(author, move(note.id, 5, inDays(90)))).toBeInstanceOf(Refusal);
  expect((await deeds(note.id)).map(({ deed }) => deed)).toEqual([
    "draftNote",
    "sendNote",
    "publishNote",
    "changeOpening",
    "changeOpening",
  ]);
});

test("the same form twice moves it once, and one made from what has changed meanwhile is refused", async () => {
  const { author, note } = await ground();
  const form = move(note.id, 3, inDays(60));
  done(await changeOpening(author, form));
  done(await changeOpening(author, form));
  expect((await deeds(note.id)).filter(({ deed }) => deed === "changeOpening")).toHaveLength(1);
  expect(await changeOpening(author, move(note.id, 3, inDays(90)))).toBeInstanceOf(Refusal);
  const both = await Promise.all([
    changeOpening(author, move(note.id, 4, inDays(90))),
    changeOpening(author, move(note.id, 4, inDays(91))),
  ]);
  expect(both.filter((answer) => answer instanceof Refusal)).toHaveLength(1);
});

test("an editor moves it either way with a reason, and its author is told by a letter", async () => {
  const { author, editor, note } = await ground();
  expect(await changeOpening(editor, move(note.id, 3, inDays(10)))).toBeInstanceOf(Refusal);
  done(await changeOpening(editor, move(note.id, 3, inDays(10), "The council has announced it already.")));
  expect(await opening(note)).toEqual(ukMoment(inDays(10), "00:00"));
  done(await changeOpening(editor, move(note.id, 4, null, "The council has taken it back.")));
  const letters = await lettersTo(author);
  expect(letters.map(({ subject }) => subject).sort()).toEqual([
    expect.stringMatching(/^Published: /),
    "Your note does not open to everyone now",
    expect.stringMatching(/^Your note opens on \d+ \w+ \d{4} now$/),
  ]);
  expect(letters.map(({ text }) => text).join()).toMatch(
    /announced it already[\s\S]*taken it back|taken it back[\s\S]*announced it already/,
  );
  expect(await deeds(note.id)).toContainEqual({ deed: "changeOpening", reason: "The council has taken it back." });
});

test("nobody else moves it: a colleague, a partner, a moderator, an editor of the same organisation", async () => {
  const { author, note, place } = await ground();
  const organisationId = author.organisations[0]?.id;
  for (const other of [
    await foundMember({ organisationId }),
    await foundMember(),
    await foundMember({ staffRole: "moderator", looksAfter: [place.id] }),
    await foundMember({ staffRole: "editor", organisationId }),
  ])
    expect(await changeOpening(other, move(note.id, 3, null, "Because.")), other.name).toBeInstanceOf(Refusal);
  const left = { ...author, organisations: [] };
  expect(await changeOpening(left, move(note.id, 3, null)), "who has left").toBeInstanceOf(Refusal);
});

test("what has opened has opened", async () => {
  const { author, editor, note } = await ground();
  await keeper.query("update notes set opens_at = now() - interval '1 second' where id = $1", [note.id]);
  for (const by of [author, editor])
    expect(await changeOpening(by, move(note.id, 3, inDays(60), "Too late."))).toMatchObject({
      message: "It has opened already.",
    });
});

test("its day never outruns approval: what waits stays closed when it comes, and opens the moment it is published", async () => {
  const { author, editor, place } = await ground();
  const note = await aSentNote(author, place.id, { audience: "partners", opensOn: inDays(5) });
  await keeper.query("update notes set opens_at = now() - interval '1 day' where id = $1", [note.id]);
  for (const state of ["draft", "sent", "in-review", "changes-requested", "held", "withdrawn", "declined"]) {
    await keeper.query("update notes set state = $2 where id = $1", [note.id, state]);
    expect(await getNote(null, note.slug), state).toBeNull();
  }
  await keeper.query("update notes set state = 'sent' where id = $1", [note.id]);
  const found = async () =>
    (await listNotes(null, { place: place.slug }, { older: null, newer: null })).rows.some(({ id }) => id === note.id);
  expect(await found()).toBe(false);
  done(await publishNote(editor, { id: note.id, version: 2, siteUrl }));
  expect(await found()).toBe(true);
  expect((await getNote(null, note.slug))?.isOpen).toBe(true);
});

test("while it waits its author sets any day that is to come, and a moderator looks at it anew", async () => {
  const { author, editor, place } = await ground();
  const note = await aSentNote(author, place.id, { audience: "partners", opensOn: inDays(50) });
  done(await changeOpening(author, move(note.id, 2, inDays(3))));
  expect(await publishNote(editor, { id: note.id, version: 2, siteUrl }), "what the moderator saw").toBeInstanceOf(Refusal);
  done(await requestChanges(editor, { id: note.id, version: 3, reason: "Say how many.", siteUrl }));
  done(await changeOpening(author, move(note.id, 4, inDays(4))));
  expect((await getOwnNote(author, note.slug))?.cameBack?.reason, "why it came back is still said").toBe("Say how many.");
});

test("what opens is new in feeds, however long ago it was published", async () => {
  const { note, place } = await ground();
  await keeper.query(
    "update notes set published_at = now() - interval '2 years', opens_at = now() - interval '1 hour' where id = $1",
    [note.id],
  );
  const feed = await getNotesFeed(null, { place: place.slug });
  expect(feed?.notes[0]).toMatchObject({ id: note.id });
  expect(Date.now() - (feed?.notes[0]?.at.getTime() ?? 0)).toBeLessThan(2 * 3_600_000);
});

test("fewer readers hold at once, step by step; the same and more are refused", async () => {
  const { author, note } = await ground({ audience: "everyone", opensOn: null });
  const [named, other] = [await foundOrganisation(), await foundPlace()];
  const within = await foundMember({ organisationId: named.id });
  const without = await foundMember();
  done(await narrowAudience(author, narrow(note.id, 3, "partners")));
  expect(await getNote(null, note.slug)).toBeNull();
  expect(await getNote(without, note.slug)).not.toBeNull();
  expect(await narrowAudience(author, narrow(note.id, 4, "partners")), "the same").toBeInstanceOf(Refusal);
  expect(await narrowAudience(author, narrow(note.id, 4, "circle", { circle: "Nowhere at all" }))).toMatchObject({
    fields: { circle: expect.stringContaining("Nowhere at all") },
  });
  expect(await narrowAudience(author, narrow(note.id, 4, "circle")), "of nobody").toBeInstanceOf(Refusal);
  done(
    await narrowAudience(author, narrow(note.id, 4, "circle", { circle: `${named.name.toUpperCase()}\n\n ${other.name} ` })),
  );
  expect(await getNote(without, note.slug)).toBeNull();
  expect((await getNote(within, note.slug))?.circle).toEqual([named.name, other.name].sort());
  const readers = await getReaders(author, note.slug);
  expect(readers?.narrower).toEqual(["organisation", "circle"]);
  const all = readers?.circle.map(({ id }) => id) ?? [];
  expect(await narrowAudience(author, narrow(note.id, 5, "circle", { keep: all })), "as many").toBeInstanceOf(Refusal);
  expect(await narrowAudience(author, narrow(note.id, 5, "circle")), "nobody").toBeInstanceOf(Refusal);
  done(await narrowAudience(author, narrow(note.id, 5, "circle", { keep: [other.id] })));
  expect(await getNote(within, note.slug)).toBeNull();
  expect(await narrowAudience(author, narrow(note.id, 6, "partners")), "more again").toBeInstanceOf(Refusal);
  done(await narrowAudience(author, narrow(note.id, 6, "organisation")));
  expect((await getReaders(author, note.slug))?.can).toEqual({ changeOpening: true, narrow: false });
});

test("fewer readers cancel the day on which it was to open; what has opened can be closed again", async () => {
  const { author, note } = await ground();
  done(await narrowAudience(author, narrow(note.id, 3, "organisation")));
  expect(await opening(note)).toBeNull();
  const opened = await ground();
  await keeper.query("update notes set opens_at = now() - interval '1 day' where id = $1", [opened.note.id]);
  expect(await getNote(null, opened.note.slug)).not.toBeNull();
  done(await narrowAudience(opened.author, narrow(opened.note.id, 3, "partners")));
  expect(await getNote(null, opened.note.slug)).toBeNull();
});

test("only its author narrows it, and only once it is published", async () => {
  const { author, editor, place, note } = await ground();
  const colleague = await foundMember({ organisationId: author.organisations[0]?.id });
  for (const other of [editor, colleague])
    expect(await narrowAudience(other, narrow(note.id, 3, "organisation"))).toBeInstanceOf(Refusal);
  const waiting = await aSentNote(author, place.id);
  expect(await narrowAudience(author, narrow(waiting.id, 2, "organisation"))).toBeInstanceOf(Refusal);
});

/** What the code would have refused, tried on Postgres itself. */
const directly = (member: Member, work: (db: Db) => Promise<unknown>) => writing(member, work);

test("Postgres by itself lets an author have fewer readers or a later day, and neither more nor a sooner one", async () => {
  const { author, note } = await ground();
  const [named, place] = [await foundOrganisation(), await foundPlace()];
  const set = (values: Partial<typeof notes.$inferInsert>) => (db: Db) =>
    db.update(notes).set(values).where(eq(notes.id, note.id));
  const add = (values: { placeId?: string; organisationId?: string }) => (db: Db) =>
    db.insert(noteCircles).values({ noteId: note.id, ...values });
  const refused = async (work: (db: Db) => Promise<unknown>) => await expect(directly(author, work)).rejects.toThrow();
  await refused(set({ audience: "everyone", opensAt: null }));
  await refused(set({ opensAt: ukMoment(inDays(2), "00:00") }));
  await refused((db) => db.execute(sql`update notes set opens_at = now() where id = ${note.id}`));
  await refused(set({ opensAt: new Date(0) }));
  await directly(author, set({ opensAt: ukMoment(inDays(40), "00:00") }));
  await directly(author, set({ opensAt: null }));
  await refused(set({ opensAt: ukMoment(inDays(400), "00:00") }));
  await directly(author, add({ organisationId: named.id }));
  await directly(author, set({ audience: "circle" }));
  await refused(add({ placeId: place.id }));
  await refused(set({ circlePlaces: [place.id] }));
  await refused(set({ audience: "partners" }));
  await directly(author, (db) => db.delete(noteCircles).where(eq(noteCircles.noteId, note.id)));
  await refused(add({ organisationId: named.id }));
  await directly(author, set({ audience: "organisation" }));
  await directly(author, add({ organisationId: named.id }));
  await refused(set({ audience: "circle" }));
  const [row] = await reading(author, (db) => db.select({ audience: notes.audience }).from(notes).where(eq(notes.id, note.id)));
  expect(row?.audience).toBe("organisation");
});

test("nobody draws a circle around what somebody else wrote, nor around what is looked at", async () => {
  const { author, note, place } = await ground();
  const named = await foundOrganisation();
  const add = (db: Db) => db.insert(noteCircles).values({ noteId: note.id, organisationId: named.id });
  for (const other of [
    await foundMember(),
    await foundMember({ organisationId: author.organisations[0]?.id }),
    await foundMember({ staffRole: "moderator", looksAfter: [(await foundPlace()).id] }),
  ])
    await expect(directly(other, add)).rejects.toThrow();
  const waiting = await aSentNote(author, place.id);
  await keeper.query("update notes set state = 'in-review' where id = $1", [waiting.id]);
  await expect(
    directly(author, (db) => db.insert(noteCircles).values({ noteId: waiting.id, organisationId: named.id })),
  ).rejects.toThrow();
});

const own = async (author: Member, slug: string) => (await getOwnNote(author, slug)) ?? expect.fail("not there");

/** Kept as a draft from the form as it stands now; answers the base of what comes next. */
async function write(author: Member, { id, slug }: { id: string; slug: string }, learned: string) {
  const { draft } = await own(author, slug);
  const words = { ...draft.words, learned: [learned] };
  return done(await saveDraft(author, { noteId: id, base: draft.version, words })).version;
}

/** New words that wait, and others that are being written since; the mark of what waits. */
async function edited(author: Member, note: { id: string; slug: string }) {
  done(await sendNote(author, { noteId: note.id, base: await write(author, note, "The second words."), siteUrl }));
  await write(author, note, "The third words.");
  const { rows } = await keeper.query("select sent_at from note_edits where note_id = $1", [note.id]);
  return { id: note.id, version: Number(rows[0].sent_at.getTime()), siteUrl };
}

test("fewer readers hold for new words that wait and for what is being written: publishing them brings nobody back", async () => {
  const { author, editor, note } = await ground();
  const waits = await edited(author, note);
  done(await narrowAudience(author, narrow(note.id, 3, "organisation")));
  const { draft } = await own(author, note.slug);
  expect(draft).toMatchObject({ isAhead: true, words: { audience: ["organisation"], learned: ["The third words."] } });
  expect(draft.words).not.toHaveProperty("opensOn");
  done(await publishNoteEdit(editor, waits));
  expect(await getNote(author, note.slug)).toMatchObject({
    audience: "organisation",
    opensAt: null,
    learnedFirst: "The second words.",
  });
  expect(await getNote(await foundMember(), note.slug)).toBeNull();
});

test("a day that is moved or cancelled is so in new words that wait and in what is being written, whoever did it", async () => {
  const [moved, cancelled] = [await ground(), await ground()];
  const waits = await edited(moved.author, moved.note);
  done(await changeOpening(moved.editor, move(moved.note.id, 3, inDays(10), "It is out on that day.")));
  expect((await own(moved.author, moved.note.slug)).draft.words).toMatchObject({
    opensOn: [inDays(10)],
    learned: ["The third words."],
  });
  done(await publishNoteEdit(moved.editor, waits));
  expect(await opening(moved.note)).toEqual(ukMoment(inDays(10), "00:00"));

  const others = await edited(cancelled.author, cancelled.note);
  done(await changeOpening(cancelled.author, move(cancelled.note.id, 3, null)));
  expect((await own(cancelled.author, cancelled.note.slug)).draft.words).not.toHaveProperty("opensOn");
  done(await publishNoteEdit(cancelled.editor, others));
  expect(await opening(cancelled.note)).toBeNull();
});

test("a form that was opened before brings back neither readers nor the day: its words are kept beside", async () => {
  const { author, note } = await ground();
  for (const change of [
    () => changeOpening(author, move(note.id, 3, null)),
    () => narrowAudience(author, narrow(note.id, 4, "organisation")),
  ]) {
    const { draft } = await own(author, note.slug);
    done(await change());
    const words = { ...draft.words, learned: ["Written all along."] };
    expect(await saveDraft(author, { noteId: note.id, base: draft.version, words })).toMatchObject({ outcome: "set aside" });
  }
});

test("Postgres by itself moves the day in words that wait for nobody but the author and whoever decides on the note", async () => {
  const { author, note } = await ground();
  await edited(author, note);
  for (const other of [await foundMember(), await foundMember({ organisationId: author.organisations[0]?.id })])
    await expect(
      directly(other, (db) => db.execute(sql`select opening_was_moved(${note.id}, ${inDays(30)}, ${inDays(2)})`)),
    ).rejects.toHaveProperty("cause.message", expect.stringContaining("its author and moderators of the place"));
});
