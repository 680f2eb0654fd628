import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/doors";
import { noteFiles } from "@/db/schema/notes";
import { type FileKind, mostAlternative, mostFiles, tooManyFiles } from "@/features/notes/file-kinds";
import { type FormWords, filesIn } from "@/features/notes/form-words";
import { fileColumns, type NoteFile, type ShownFile } from "@/features/notes/shown-file";
import { words } from "@/lib/text";

export type Problems = Record<string, string>;

/** The files that these words have, and what is wrong with them, by their rows. */
export async function judgeFiles(db: Db, noteId: string, said: FormWords, problems: Problems): Promise<ShownFile[]> {
  const wanted = filesIn(said);
  if (wanted.length > mostFiles) problems.fileId = tooManyFiles;
  const there = await filesOf(db, noteId, wanted);
  return wanted.flatMap(({ id, text }, row) => {
    const file = there.find((one) => one.id === id);
    const read = alternative(file?.kind).safeParse(text);
    if (!file) problems[`fileText.${row}`] = "This file is not here any more. Remove it, and add it again.";
    else if (!read.success) problems[`fileText.${row}`] = read.error.issues[0]?.message ?? "";
    return file && read.success ? [{ ...file, text: read.data }] : [];
  });
}

/** What these words have of the note's own files, as readers would see it: whatever is wrong with it. */
export async function filesInWords(db: Db, noteId: string, said: FormWords): Promise<ShownFile[]> {
  const wanted = filesIn(said);
  const there = await filesOf(db, noteId, wanted);
  return wanted.flatMap(({ id, text }) => there.filter((file) => file.id === id).map((file) => ({ ...file, text })));
}

async function filesOf(db: Db, noteId: string, wanted: readonly { id: string }[]): Promise<NoteFile[]> {
  const ids = wanted.map(({ id }) => id).filter((id) => z.uuid().safeParse(id).success);
  if (ids.length === 0) return [];
  return db
    .select(fileColumns)
    .from(noteFiles)
    .where(and(eq(noteFiles.noteId, noteId), inArray(noteFiles.id, ids)));
}

const alternative = (kind: FileKind | undefined) =>
  words({
    max: mostAlternative(kind),
    required:
      kind === "picture"
        ? "Say what this picture shows, for who cannot see it."
        : "Say in a few sentences what this file says, for who cannot open it.",
  });
