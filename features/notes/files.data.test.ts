import pg from "pg";
import sharp from "sharp";
import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { type Member, type Viewer, writing } from "@/db/doors";
import { noteShownFiles } from "@/db/schema/notes";
import { aDraft, aNote, aSentNote, done, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { getWaiting } from "@/features/moderation/waiting-queries";
import { addFile } from "@/features/notes/adding-a-file";
import { beginAnew } from "@/features/notes/beginning-anew";
import { getCheck } from "@/features/notes/check-queries";
import { sendNote } from "@/features/notes/commands";
import { publishNote } from "@/features/notes/deciding-commands";
import { publishNoteEdit } from "@/features/notes/deciding-edits";
import { discardDraft, restoreVersion, saveDraft } from "@/features/notes/drafting";
import { getNoteFile } from "@/features/notes/file-queries";
import { type FormWords, withFiles } from "@/features/notes/form-words";
import { getOwnNote, listVersions } from "@/features/notes/own-queries";
import { getNote } from "@/features/notes/queries";
import { giveBackToAuthor } from "@/features/notes/reading-first";
import { getNoteToRead } from "@/features/notes/reading-queries";
import { comparedWords } from "@/features/notes/shown-words";
import { restoreNote, unpublishNote } from "@/features/notes/taking-down";
import { Refusal } from "@/lib/refusal";
import { forgetWhatIsOver } from "@/worker/forget-what-is-over";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
const siteUrl = "http://localhost:3000";
afterAll(() => owner.end());

async function people() {
  const [organisation, place] = await Promise.all([foundOrganisation(), foundPlace()]);
  const author = await foundMember({ organisationId: organisation.id });
  const moderator = await foundMember({ staffRole: "moderator", looksAfter: [place.id] });
  return { organisation, author, moderator, place };
}

const tally = (more = "") => ({ name: "Tally.csv", bytes: Buffer.from(`month,visits\nApril,44${more}\n`) });
const add = async (author: Member, noteId: string, file = tally()) => done(await addFile(author, { noteId, file })).file;

const own = async (author: Member, id: string) => {
  const { rows } = await owner.query("select slug from notes where id = $1", [id]);
  const note = await getOwnNote(author, rows[0].slug);
  if (!note) throw new Error("not theirs");
  return note;
};

async function save(author: Member, id: string, more: (words: FormWords) => FormWords) {
  const { draft } = await own(author, id);
  return done(await saveDraft(author, { noteId: id, base: draft.version, words: more(draft.words) })).version;
}

const has =
  (...files: { id: string; text: string }[]) =>
  (words: FormWords) =>
    withFiles(words, files);

async function send(author: Member, id: string, ...files: { id: string; text: string }[]) {
  const base = await save(author, id, has(...files));
  return done(await sendNote(author, { noteId: id, base, siteUrl }));
}

const reads = async (viewer: Viewer, id: string, fileId: string) => {
  const { rows } = await owner.query("select slug from notes where id = $1", [id]);
  return (await getNoteFile(viewer, { slug: rows[0].slug, id: fileId, has: [] })) !== null;
};

const refused = (answer: unknown) =>
  answer instanceof Refusal ? answer : new Refusal(`not refused: ${JSON.stringify(answer)}`);

test("the same file sent twice, and twice at once, is one with one row in the ledger; a form that brings one begins its note", async () => {
  const { author } = await people();
  const noteId = v7();
  const made = await Promise.all(Array.from({ length: 6 }, () => add(author, noteId)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  const deeds = await owner.query("select deed from ledger where noun_id = $1 order by deed", [noteId]);
  expect(deeds.rows.map(({ deed }) => deed)).toEqual(["addFile", "draftNote"]);
  expect((await add(author, noteId, { ...tally(), name: "Other.csv" })).id).not.toBe(made[0]?.id);
  const files = [{ id: made[0]?.id ?? "", text: "Visits by month." }];
  await save(author, noteId, (words) => withFiles({ ...words, title: ["Begun with a file"] }, files));
  expect((await own(author, noteId)).draft.words).toMatchObject({ title: ["Begun with a file"], fileId: [files[0]?.id] });
});

test("nobody adds a file to another's note, nor to one that is being looked at, nor a sixth", async () => {
  const { author, place } = await people();
  const note = await aSentNote(author, place.id);
  const file = tally();
  expect(refused(await addFile(await foundMember(), { noteId: note.id, file })).message).toMatch(
    /not here any more|cannot be changed/,
  );
  expect(refused(await addFile(await foundMember({ organisationId: null }), { noteId: note.id, file })).message).toMatch(
    /cannot be/,
  );
  const words = { fileId: Array.from({ length: 5 }, () => v7()) };
  expect(refused(await addFile(author, { noteId: note.id, file, words })).fields.file).toMatch(/at most five/);
  await owner.query("update notes set state = 'in-review' where id = $1", [note.id]);
  expect(refused(await addFile(author, { noteId: note.id, file })).message).toMatch(/cannot be changed just now/);
  const { rows } = await owner.query("select from note_files where note_id = $1", [note.id]);
  expect(rows).toEqual([]);
});

test("before it is sent every file is told in words, each short enough, and is the note's own; the rest is kept", async () => {
  const { author, place } = await people();
  const [note, other] = [await aDraft(author, place.id), await aDraft(author, place.id)];
  const png = await sharp({ create: { width: 20, height: 10, channels: 3, background: "#08575a" } })
    .png()
    .toBuffer();
  const [table, picture] = [await add(author, note.id), await add(author, note.id, { name: "Van.png", bytes: png })];
  const strange = await add(author, other.id);
  const base = await save(
    author,
    note.id,
    has(
      { id: table.id, text: " " },
      { id: picture.id, text: "a".repeat(301) },
      { id: strange.id, text: "x" },
      { id: "no id", text: "x" },
    ),
  );
  const { fields } = refused(await sendNote(author, { noteId: note.id, base, siteUrl }));
  expect(fields).toEqual({
    "fileText.0": "Say in a few sentences what this file says, for who cannot open it.",
    "fileText.1": "Please shorten this to 300 characters. It has 301.",
    "fileText.2": "This file is not here any more. Remove it, and add it again.",
    "fileText.3": "This file is not here any more. Remove it, and add it again.",
  });
  expect((await own(author, note.id)).draft.words.fileId).toHaveLength(4);
  const six = Array.from({ length: 6 }, async (_, row) => ({
    id: (await add(author, note.id, tally(String(row)))).id,
    text: "x",
  }));
  const again = await save(author, note.id, has(...(await Promise.all(six))));
  expect(refused(await sendNote(author, { noteId: note.id, base: again, siteUrl })).fields).toEqual({
    fileId: expect.stringMatching(/at most five/),
  });
  await send(author, note.id, { id: picture.id, text: "A van" }, { id: table.id, text: "b".repeat(600) });
  expect((await own(author, note.id)).said).toMatchObject({
    fileId: [picture.id, table.id],
    fileText: ["A van", "b".repeat(600)],
  });
});

test("what waits is read by who decides on it; once it is published, by whoever reads the note; taken down, by neither the public", async () => {
  const { author, moderator, place } = await people();
  const note = await aDraft(author, place.id);
  const { id } = await add(author, note.id);
  const stranger = await foundMember();
  expect([await reads(author, note.id, id), await reads(moderator, note.id, id)]).toEqual([true, false]);
  await send(author, note.id, { id, text: "Visits by month: 44 in April." });
  const waiting = await getWaiting(moderator, { noun: "note", id: note.id });
  expect(waiting?.noun === "note" && waiting.files).toMatchObject([
    { id, name: "Tally.csv", kind: "csv", text: "Visits by month: 44 in April." },
  ]);
  expect([await reads(moderator, note.id, id), await reads(stranger, note.id, id), await reads(null, note.id, id)]).toEqual([
    true,
    false,
    false,
  ]);
  done(await publishNote(moderator, { id: note.id, version: 2, siteUrl }));
  const { slug, files = [] } = (await getNote(null, (await own(author, note.id)).slug)) ?? {};
  expect(files).toMatchObject([{ id, text: "Visits by month: 44 in April." }]);
  const file = await getNoteFile(null, { slug: slug ?? "", id, has: [] });
  expect(file).toMatchObject({ name: "Tally.csv", isForEveryone: true });
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe("month,visits\nApril,44\n");
  expect((await getNoteFile(null, { slug: slug ?? "", id, has: [file?.sha256 ?? ""] }))?.bytes).toBeNull();
  expect(await getNoteFile(null, { slug: "another-note", id, has: [] })).toBeNull();
  const version = async () => (await owner.query("select version from notes where id = $1", [note.id])).rows[0].version;
  done(
    await unpublishNote(moderator, {
      id: note.id,
      version: await version(),
      told: "We look at it.",
      words: "",
      replacedBy: "",
      siteUrl,
    }),
  );
  expect([await reads(null, note.id, id), await reads(author, note.id, id)]).toEqual([false, true]);
  done(await restoreNote(moderator, { id: note.id, version: await version(), siteUrl }));
  expect(await reads(null, note.id, id)).toBe(true);
});

test("a note for some is not for everyone, and so are its files", async () => {
  const { author, moderator, place } = await people();
  const note = await aDraft(author, place.id, { audience: "partners" });
  const { id } = await add(author, note.id);
  await send(author, note.id, { id, text: "Visits." });
  done(await publishNote(moderator, { id: note.id, version: 2, siteUrl }));
  const { slug } = await own(author, note.id);
  expect(await getNoteFile(null, { slug, id, has: [] })).toBeNull();
  expect(await getNoteFile(await foundMember(), { slug, id, has: [] })).toMatchObject({ isForEveryone: false });
});

test("an edit with another file waits while the old list stays; published, it takes its place, and the old file is no reader's any more", async () => {
  const { author, moderator, place } = await people();
  const note = await aDraft(author, place.id);
  const old = await add(author, note.id);
  await send(author, note.id, { id: old.id, text: "The old tally." });
  done(await publishNote(moderator, { id: note.id, version: 2, siteUrl }));
  const next = await add(author, note.id, { name: "Tally 2.csv", bytes: tally("\nMay,41").bytes });
  await send(author, note.id, { id: next.id, text: "The new tally." });
  const { slug } = await own(author, note.id);
  expect((await getNote(null, slug))?.files.map(({ name }) => name)).toEqual(["Tally.csv"]);
  expect([await reads(null, note.id, next.id), await reads(moderator, note.id, next.id)]).toEqual([false, true]);
  const waiting = await getWaiting(moderator, { noun: "note-edit", id: note.id });
  const edit = waiting?.noun === "note" ? waiting.edit : null;
  expect(edit?.files).toMatchObject([{ name: "Tally 2.csv", text: "The new tally." }]);
  expect(edit?.changed).toMatchObject([{ field: "fileId", name: "Files" }]);
  done(await publishNoteEdit(moderator, { id: note.id, version: edit?.sentAt.getTime() ?? 0, siteUrl }));
  expect((await getNote(null, slug))?.files.map(({ name }) => name)).toEqual(["Tally 2.csv"]);
  const who = [null, await foundMember(), author, moderator];
  expect(await Promise.all(who.map((viewer) => reads(viewer, note.id, old.id)))).toEqual([false, false, true, true]);
  expect(await Promise.all(who.map((viewer) => reads(viewer, note.id, next.id)))).toEqual([true, true, true, true]);
});

test("a file that was removed comes back with the version that had it, and is compared by its name", async () => {
  const { author, place } = await people();
  const note = await aDraft(author, place.id);
  const { id } = await add(author, note.id);
  await send(author, note.id, { id, text: "Visits." });
  const { said } = await own(author, note.id);
  await save(author, note.id, has());
  const without = await own(author, note.id);
  expect(without.draft.words.fileId).toBeUndefined();
  const compared = await writing(author, (db) => comparedWords(db, said, without.draft.words));
  expect(compared).toMatchObject([{ name: "Files", pieces: [{ kind: "taken out", text: "Tally.csv: Visits." }] }]);
  const sent = (await listVersions(author, note.id)).find(({ kind }) => kind === "sent");
  done(await restoreVersion(author, { noteId: note.id, number: sent?.number ?? 0, base: without.draft.version }));
  expect((await own(author, note.id)).draft.words).toMatchObject({ fileId: [id], fileText: ["Visits."] });
});

test("the colleague who is asked reads its files until they have answered", async () => {
  const { author, organisation, place } = await people();
  const colleague = await foundMember({ organisationId: organisation.id });
  const note = await aDraft(author, place.id);
  const { id } = await add(author, note.id);
  const base = await save(author, note.id, (words) =>
    withFiles({ ...words, readerId: [colleague.id] }, [{ id, text: "Visits." }]),
  );
  expect(await reads(colleague, note.id, id)).toBe(false);
  done(await sendNote(author, { noteId: note.id, base, siteUrl }));
  expect(await reads(colleague, note.id, id)).toBe(true);
  const toRead = await getNoteToRead(colleague, (await own(author, note.id)).slug);
  expect(toRead?.files).toMatchObject([{ id, text: "Visits." }]);
  done(await giveBackToAuthor(colleague, { id: note.id, version: toRead?.version ?? 0, words: "Look at it again.", siteUrl }));
  expect(await reads(colleague, note.id, id)).toBe(false);
});

test("begun anew, a declined note takes copies of its files with it", async () => {
  const { author, place } = await people();
  const note = await aDraft(author, place.id);
  const { id } = await add(author, note.id);
  await send(author, note.id, { id, text: "Visits." });
  await owner.query("update notes set state = 'declined' where id = $1", [note.id]);
  const newId = v7();
  for (const _ of [1, 2]) done(await beginAnew(author, { id: note.id, newId }));
  const { draft } = await own(author, newId);
  expect(draft.words.fileText).toEqual(["Visits."]);
  expect(draft.words.fileId?.[0]).not.toBe(id);
  expect(await reads(author, newId, draft.words.fileId?.[0] ?? "")).toBe(true);
  expect((await owner.query("select from note_files where note_id = $1", [newId])).rowCount).toBe(1);
  done(await sendNote(author, { noteId: newId, base: draft.version, siteUrl }));
});

test("whoever looks after a note now has its files, and whoever did has not", async () => {
  const { author, organisation, place } = await people();
  const colleague = await foundMember({ organisationId: organisation.id });
  const note = await aDraft(author, place.id);
  const { id } = await add(author, note.id);
  await owner.query("update notes set author_id = $2, written_by_id = $3 where id = $1", [note.id, colleague.id, author.id]);
  expect([await reads(colleague, note.id, id), await reads(author, note.id, id)]).toEqual([true, false]);
});

test("what could point to a person is looked for in the words and in the names of files", async () => {
  const { author, place } = await people();
  const note = await aDraft(author, place.id);
  const { id } = await add(author, note.id, { ...tally(), name: "Letter_from_Mrs_Quillfeather.csv" });
  await save(author, note.id, has({ id, text: "Her number is 07700 900123." }));
  const details = (await getCheck(author, (await own(author, note.id)).slug))?.details ?? [];
  expect(details.map(({ field, text }) => `${field}: ${text}`)).toEqual([
    expect.stringMatching(/^fileText\.0: .*Quillfeather/),
    "fileText.0: 07700 900123",
  ]);
});

test("by Postgres alone: nobody shows a file on what is published, nor another note's, and no row changes", async () => {
  const { author, moderator, place } = await people();
  const [note, other] = [await aNote(author, place.id, moderator), await aDraft(author, place.id)];
  const [file, elsewhere] = [await add(author, note.id), await add(author, other.id)];
  const shows = (noteId: string, fileId: string) =>
    writing(author, (db) => db.insert(noteShownFiles).values({ noteId, position: 0, fileId, textAlternative: "x" }));
  await expect(shows(note.id, file.id)).rejects.toThrow();
  await expect(shows(other.id, file.id)).rejects.toThrow();
  await expect(shows(other.id, elsewhere.id)).resolves.toBeDefined();
  const app = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await app.connect();
  await expect(app.query("update note_files set name = 'x'")).rejects.toThrow("permission denied");
  await expect(app.query("delete from note_files")).rejects.toThrow("permission denied");
  await expect(app.query("select forget_note_files()")).rejects.toThrow("the worker forgets files");
  await expect(app.query("select note_files_of_no_words()")).rejects.toThrow("permission denied");
  await app.end();
});

const there = async (...ids: string[]) => {
  const { rows } = await owner.query("select id from note_files where id = any ($1)", [ids]);
  return ids.map((id) => rows.some((row) => row.id === id));
};

test("what no words have is forgotten a week after the last save; what is shown, being written, waiting or was said before stays", async () => {
  const { author, place } = await people();
  const note = await aDraft(author, place.id);
  const files = await Promise.all(["a", "b", "c", "d"].map((more) => add(author, note.id, tally(more))));
  const [shown = "", said = "", written = "", none = ""] = files.map(({ id }) => id);
  await send(author, note.id, { id: said, text: "Said." });
  await send(author, note.id, { id: shown, text: "Shown." });
  await save(author, note.id, has({ id: written, text: "" }));
  const made = (days: number) =>
    owner.query("update note_files set made_at = now() - make_interval(days => $2) where note_id = $1", [note.id, days]);
  const saved = (days: number) =>
    owner.query("update note_drafts set saved_at = now() - make_interval(days => $2) where note_id = $1", [note.id, days]);
  await made(30);
  await saved(6);
  await forgetWhatIsOver();
  expect(await there(shown, said, written, none)).toEqual([true, true, true, true]);
  await saved(8);
  await made(6);
  await forgetWhatIsOver();
  expect(await there(none)).toEqual([true]);
  await made(30);
  await forgetWhatIsOver();
  expect(await there(shown, said, written, none)).toEqual([true, true, true, false]);
  const { draft } = await own(author, note.id);
  done(await discardDraft(author, { noteId: note.id, base: draft.version }));
  await saved(8);
  await forgetWhatIsOver();
  expect(await there(written)).toEqual([true]);
});

test("with an account go the files that only its drafts had; what is published stays", async () => {
  const { author, moderator, place } = await people();
  const [draft, up] = [await aDraft(author, place.id), await aDraft(author, place.id)];
  const [private_, shown] = [await add(author, draft.id), await add(author, up.id)];
  await save(author, draft.id, has({ id: private_.id, text: "Mine." }));
  await send(author, up.id, { id: shown.id, text: "Everybody's." });
  done(await publishNote(moderator, { id: up.id, version: 2, siteUrl }));
  await writing(author, (db) => db.execute("select close_my_account('leave')"));
  expect(await there(private_.id, shown.id)).toEqual([false, true]);
});
