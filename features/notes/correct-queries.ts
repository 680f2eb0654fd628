import { and, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { canCorrectNote } from "@/features/notes/deciding-policy";
import { readableNotes } from "@/features/notes/policy";

/** The texts of a note for who may put a few words of it right. Null for everybody else. */
export function getNoteToCorrect(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [note] = await db
      .select({
        id: notes.id,
        slug: notes.slug,
        state: notes.state,
        version: notes.version,
        authorId: notes.authorId,
        writtenById: notes.writtenById,
        organisationId: notes.organisationId,
        placeId: notes.placeId,
        title: notes.title,
        setOut: notes.setOut,
        worked: notes.worked,
        challenging: notes.challenging,
        learned: notes.learned,
        nextText: notes.nextText,
        editWaits: sql<boolean>`exists (select from note_edits e where e.note_id = ${notes.id})`,
      })
      .from(notes)
      .where(and(eq(notes.slug, slug), readableNotes(viewer)));
    return note && canCorrectNote(viewer, note) ? note : null;
  });
}

export type NoteToCorrect = NonNullable<Awaited<ReturnType<typeof getNoteToCorrect>>>;
