import { and, count, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { noteFiles } from "@/db/schema/notes";
import { deedOn } from "@/features/contributions/deed-on";
import { begin } from "@/features/notes/drafting";
import { mostFiles, tooManyFiles } from "@/features/notes/file-kinds";
import { type FormWords, filesIn, withFiles } from "@/features/notes/form-words";
import { type GivenFile, type KnownFile, knownFile } from "@/features/notes/known-file";
import { lockIfThere } from "@/features/notes/lock-note";
import { canSendNote, canWriteNote } from "@/features/notes/policy";
import { fileColumns } from "@/features/notes/shown-file";
import { allow, found, Refusal } from "@/lib/refusal";

type Adding = {
  noteId: string;
  file: GivenFile;
  /** What stands in the form, where it comes with it. */
  words?: FormWords;
};

/**
 * Keeps a file for a note, which may begin with it. That the note has it is told by its words, which are saved like any others.
 * The same file sent twice is one. It is looked at before anything is locked, and only for who may write.
 */
export async function addFile(member: Member, { noteId, file, words = {} }: Adding) {
  const known = canWriteNote(member) ? await knownFile(file) : new Refusal(notYours);
  if (known instanceof Refusal) return known;
  return writing(member, async (db) => {
    const there = await lockIfThere(db, noteId);
    const note = there ?? (await begin(db, member, noteId, words));
    allow(canSendNote(member, note), notYours, "file");
    allow(filesIn(words).length < mostFiles, tooManyFiles, "file");
    const before = await sameFile(db, noteId, known);
    if (before) return { slug: note.slug, file: before };
    allow((await countFiles(db, noteId)) < mostKept, veryMany, "file");
    const [made] = await db
      .insert(noteFiles)
      .values({ ...known, noteId, addedById: member.id })
      .returning(fileColumns);
    await record(db, { deed: "addFile", ...deedOn(member, "note", note), version: note.version });
    return { slug: note.slug, file: found(made, notYours) };
  });
}

const notYours = "This note cannot be changed just now, so the file was not added. Your words are kept.";
/** Also those that were removed again, as long as earlier words have them. */
const mostKept = 40;
const veryMany = "Very many files were added to this note and removed again. Say in words where this one can be found.";

async function sameFile(db: Db, noteId: string, { sha256, name }: KnownFile) {
  const [same] = await db
    .select(fileColumns)
    .from(noteFiles)
    .where(and(eq(noteFiles.noteId, noteId), eq(noteFiles.sha256, sha256), eq(noteFiles.name, name)));
  return same;
}

async function countFiles(db: Db, noteId: string) {
  const [kept] = await db.select({ count: count() }).from(noteFiles).where(eq(noteFiles.noteId, noteId));
  return kept?.count ?? 0;
}

/** The words of one note for another of the same author's, with files of its own: a file belongs to one note. */
export async function withFilesCopied(db: Db, member: Member, note: { id: string }, words: FormWords): Promise<FormWords> {
  const copied = [];
  for (const { id, text } of filesIn(words)) {
    const copy = v7();
    await db.execute(sql`insert into note_files (id, note_id, name, kind, size, width, height, sha256, bytes, added_by_id)
      select ${copy}, ${note.id}, name, kind, size, width, height, sha256, bytes, ${member.id} from note_files where id = ${id}`);
    copied.push({ id: copy, text });
  }
  return withFiles(words, copied);
}
