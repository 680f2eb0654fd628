import { and, eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { notes } from "@/db/schema/notes";
import { workshopNotes } from "@/db/schema/workshops";
import { findNote } from "@/features/workshops/find-note";
import { lockWorkshop, onlyEditors } from "@/features/workshops/lock-workshop";
import { canWriteWorkshop } from "@/features/workshops/policy";
import type { AddNoteInput, TakeNoteInput } from "@/features/workshops/schema";
import { mostNotes } from "@/features/workshops/schema-limits";
import { allow } from "@/lib/refusal";

/** Says that a note came of a workshop. It may have come of more than one. */
export async function addNoteToWorkshop(member: Member, { workshopId, named, chosen }: AddNoteInput) {
  return writing(member, async (db) => {
    allow(canWriteWorkshop(member), onlyEditors);
    const { placeId } = await lockWorkshop(db, workshopId);
    const { id: noteId, title } = await findNote(db, member, named || chosen);
    const already = await db
      .select({ noteId: workshopNotes.noteId })
      .from(workshopNotes)
      .where(eq(workshopNotes.workshopId, workshopId));
    allow(!already.some((one) => one.noteId === noteId), "This note stands here already.", "named");
    allow(already.length < mostNotes, `A workshop has at most ${mostNotes} notes. Take one out first.`, "named");
    await db.insert(workshopNotes).values({ workshopId, noteId });
    await record(db, { ...deed(member, workshopId, placeId), deed: "addNoteToWorkshop", after: { noteId } });
    return { title };
  });
}

/** The note stays where it is; it does not stand on the workshop's page any more. */
export async function takeNoteFromWorkshop(member: Member, { workshopId, noteId }: TakeNoteInput) {
  return writing(member, async (db) => {
    allow(canWriteWorkshop(member), onlyEditors);
    const { placeId } = await lockWorkshop(db, workshopId);
    const taken = await db
      .delete(workshopNotes)
      .where(and(eq(workshopNotes.workshopId, workshopId), eq(workshopNotes.noteId, noteId)))
      .returning({ noteId: workshopNotes.noteId });
    allow(taken.length === 1, "This note does not stand here any more.");
    await record(db, { ...deed(member, workshopId, placeId), deed: "takeNoteFromWorkshop", before: { noteId } });
    const [note] = await db.select({ title: notes.title }).from(notes).where(eq(notes.id, noteId));
    return { title: note?.title ?? "" };
  });
}

const deed = (member: Member, nounId: string, placeId: string) => ({
  memberId: member.id,
  noun: "workshop" as const,
  nounId,
  placeId,
});
