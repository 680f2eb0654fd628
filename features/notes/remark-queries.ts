import { and, asc, eq, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { members } from "@/db/schema/members";
import { noteReadings, noteRemarks, notes } from "@/db/schema/notes";
import { isPart } from "@/features/notes/parts";
import { placeOf } from "@/features/notes/remarks";
import { textColumns, textsOf } from "@/features/notes/texts";
import { around } from "@/lib/passages";

/**
 * What its author was told when the note last came back to them, from the editors or from the colleague who read it first:
 * the colleague's words, and each remark with the passage as it stands in what the note says now.
 */
export function getRemarksToMe(member: Member, noteId: string) {
  return reading(member, async (db) => {
    const [note] = await db
      .select({ ...textColumns, state: notes.state })
      .from(notes)
      .where(and(eq(notes.id, noteId), eq(notes.authorId, member.id)));
    if (!note) return { colleague: null, remarks: [] };
    const [colleague] = await db
      .select({ name: members.name, words: noteReadings.words })
      .from(noteReadings)
      .innerJoin(members, eq(members.id, noteReadings.readerId))
      .where(and(eq(noteReadings.noteId, noteId), sql`${noteReadings.answeredAt} is not null`));
    const isFromColleague = note.state === "draft";
    const told = await db
      .select({
        id: noteRemarks.id,
        field: noteRemarks.field,
        passage: noteRemarks.passage,
        remark: noteRemarks.remark,
      })
      .from(noteRemarks)
      .where(
        and(
          eq(noteRemarks.noteId, noteId),
          eq(noteRemarks.fromColleague, isFromColleague),
          sql`${noteRemarks.toldAt} = ${isFromColleague ? lastAnswer : lastDecision}`,
        ),
      )
      .orderBy(asc(noteRemarks.madeAt), asc(noteRemarks.id));
    const texts = textsOf(note);
    return {
      colleague: isFromColleague ? (colleague ?? null) : null,
      remarks: told
        .sort((a, b) => placeOf(a.field) - placeOf(b.field))
        .map((remark) => ({
          ...remark,
          /** Null where it is about a whole part, or the passage does not stand there any more. */
          around: remark.passage && isPart(remark.field) ? around(texts[remark.field], remark.passage) : null,
        })),
    };
  });
}

const lastDecision = sql`(select decided_at from notes n where n.id = ${noteRemarks.noteId})`;
const lastAnswer = sql`(select answered_at from note_readings r where r.note_id = ${noteRemarks.noteId})`;

export type RemarkToMe = Awaited<ReturnType<typeof getRemarksToMe>>["remarks"][number];
