import { eq } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { draftSlug } from "@/features/notes/draft-row";
import type { lockNote } from "@/features/notes/lock-note";
import { voiceOf } from "@/features/notes/voice-of-note";
import { columnsOf, freeSlug, tagNote } from "@/features/notes/write-note";
import type { NoteInput } from "@/features/notes/written-note";

type Locked = Awaited<ReturnType<typeof lockNote>>;

/** A note with all that hangs on it, as its author says it: when they send it, and when new words for what is published are. */
export async function writeWhole(db: Db, author: Member, note: Locked, input: NoteInput & { placeName: string }, turn: object) {
  const slug = note.slug === draftSlug(note.id) ? await freeSlug(db, input) : note.slug;
  await db
    .update(notes)
    .set({
      ...columnsOf(input),
      ...(await voiceOf(db, author, note, input)),
      slug,
      version: note.version + 1,
      ...turn,
    })
    .where(eq(notes.id, note.id));
  await tagNote(db, note.id, input);
}
