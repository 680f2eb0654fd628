import { eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { isPart, type Texts } from "@/features/notes/parts";
import { standsIn, textAsHtml } from "@/lib/passages";
import { allow, found } from "@/lib/refusal";

export const textColumns = {
  title: notes.title,
  setOutHtml: notes.setOutHtml,
  workedHtml: notes.workedHtml,
  challengingHtml: notes.challengingHtml,
  learnedHtml: notes.learnedHtml,
  nextText: notes.nextText,
};

type Columns = Record<keyof typeof textColumns, string>;

/** The texts of a note as HTML, by part. */
export const textsOf = (row: Columns): Texts => ({
  title: textAsHtml(row.title),
  setOut: row.setOutHtml,
  worked: row.workedHtml,
  challenging: row.challengingHtml,
  learned: row.learnedHtml,
  nextText: textAsHtml(row.nextText),
});

/** A remark quotes what stands there. */
export async function allowPassage(db: Db, noteId: string, { field, passage }: { field: string; passage: string }) {
  if (!passage) return;
  const [row] = await db.select(textColumns).from(notes).where(eq(notes.id, noteId));
  const texts = textsOf(found(row, "This note is not here any more."));
  const stands = isPart(field) && standsIn(texts[field], passage);
  allow(stands, "These words do not stand in this part of the note. Copy them as they are, or leave this empty.", "passage");
}
