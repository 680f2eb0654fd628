import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { noteEdits } from "@/db/schema/notes";
import { draftOf, hasWords, putDraft } from "@/features/notes/draft-row";
import type { FormWords } from "@/features/notes/form-words";
import { withNoMoreReaders } from "@/features/notes/no-more-readers";
import { storedWords } from "@/features/notes/stored-words";
import { dayOf } from "@/lib/dates";

/** Fewer readers hold for the new words that wait, too, and for what is being written: publishing those brings none of them back. */
export async function carryNarrowing(db: Db, noteId: string, before: FormWords) {
  const now = await storedWords(db, noteId);
  const [edit] = await db.select({ words: noteEdits.words }).from(noteEdits).where(eq(noteEdits.noteId, noteId));
  if (edit)
    await db
      .update(noteEdits)
      .set({ words: withNoMoreReaders(edit.words, { before, now }) })
      .where(eq(noteEdits.noteId, noteId));
  const draft = await draftOf(db, noteId);
  // Its number grows also without words: a form that was opened before overwrites nothing.
  await putDraft(db, noteId, draft.version + 1, hasWords(draft.words) ? withNoMoreReaders(draft.words, { before, now }) : {});
}

/** The same for another day: Postgres alone may, as an editor neither writes nor reads what an author is writing. */
export async function carryOpening(db: Db, noteId: string, { before, now }: { before: Date | null; now: Date | null }) {
  await db.execute(sql`select opening_was_moved(${noteId}, ${before && dayOf(before)}::text, ${now && dayOf(now)}::text)`);
}
