import { and, eq } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { challenges, inquiries } from "@/db/schema/challenges";
import { members } from "@/db/schema/members";
import { noteReadings, notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { canAnswerReading } from "@/features/notes/deciding-policy";
import { listedRemarks } from "@/features/notes/review-so-far";
import { wholeNote } from "@/features/notes/whole-note";

/** The note that this member is asked to read before the editors do, whole, with what they have remarked so far. Null for everybody else. */
export function getNoteToRead(member: Member, slug: string) {
  return reading(member, async (db) => {
    const [note] = await db
      .select({
        ...wholeNote,
        author: members.name,
        readerId: noteReadings.readerId,
        answeredAt: noteReadings.answeredAt,
        dueAt: noteReadings.dueAt,
      })
      .from(noteReadings)
      .innerJoin(notes, eq(notes.id, noteReadings.noteId))
      .innerJoin(members, eq(members.id, notes.authorId))
      .innerJoin(places, eq(places.id, notes.placeId))
      .innerJoin(organisations, eq(organisations.id, notes.organisationId))
      .leftJoin(questions, eq(questions.id, notes.questionId))
      .leftJoin(challenges, eq(challenges.id, notes.challengeId))
      .leftJoin(inquiries, eq(inquiries.id, notes.inquiryId))
      .where(and(eq(notes.slug, slug), eq(noteReadings.readerId, member.id)));
    if (!note || !canAnswerReading(member, note)) return null;
    return { ...note, remarks: await listedRemarks(db, note.id, { fromColleague: true }) };
  });
}

export type NoteToRead = NonNullable<Awaited<ReturnType<typeof getNoteToRead>>>;

/** What this member is asked to read, the most urgent first. */
export function listNotesToRead(member: Member) {
  return reading(member, async (db) => {
    const rows = await db
      .select({
        id: notes.id,
        slug: notes.slug,
        title: notes.title,
        author: members.name,
        organisationId: notes.organisationId,
        state: notes.state,
        readerId: noteReadings.readerId,
        answeredAt: noteReadings.answeredAt,
        dueAt: noteReadings.dueAt,
      })
      .from(noteReadings)
      .innerJoin(notes, eq(notes.id, noteReadings.noteId))
      .innerJoin(members, eq(members.id, notes.authorId))
      .where(eq(noteReadings.readerId, member.id))
      .orderBy(noteReadings.dueAt)
      .limit(50);
    return rows.filter((row) => canAnswerReading(member, row));
  });
}

export type ToRead = Awaited<ReturnType<typeof listNotesToRead>>[number];
