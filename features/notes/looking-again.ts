import { and, eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { notes } from "@/db/schema/notes";
import { deedOn } from "@/features/contributions/deed-on";
import { lockNote } from "@/features/notes/lock-note";
import { canLookAgain } from "@/features/notes/looking-policy";
import { allow } from "@/lib/refusal";

/** Somebody has looked at it again and found it still true: that holds for two years. Its words and its version stay as they are. */
export async function lookAgain(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    const note = await lockNote(db, id, "This note is not here any more.");
    allow(canLookAgain(member, note), "Only its author or an editor can say that a published note is still true.");
    const [renewed] = await db
      .update(notes)
      .set({ reviewBy: sql`(now() + interval '24 months')::date` })
      .where(and(eq(notes.id, id), sql`coalesce(${notes.reviewBy}, current_date) < (now() + interval '24 months')::date`))
      .returning({ reviewBy: notes.reviewBy });
    allow(renewed !== undefined, "This was looked at today already.");
    await record(db, { deed: "lookAgain", ...deedOn(member, "note", { ...note, version: note.version - 1 }) });
    return { reviewBy: renewed.reviewBy ?? "" };
  });
}
