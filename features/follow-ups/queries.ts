import { and, asc, eq, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { whyItStands } from "@/features/contributions/context";
import { canEditFollowUp, canWithdrawFollowUp } from "@/features/follow-ups/policy";
import { canFollowUpNote } from "@/features/notes/policy";

/** A published note of the member's own with all that they have added to it. Null when there is none, or it is somebody else's. */
export function getNoteLater(member: Member, slug: string) {
  return reading(member, async (db) => {
    const [note] = await db
      .select({
        id: notes.id,
        slug: notes.slug,
        title: notes.title,
        place: places.name,
        publishedAt: notes.publishedAt,
        laterAskedAt: notes.laterAskedAt,
        authorId: notes.authorId,
        writtenById: notes.writtenById,
        organisationId: notes.organisationId,
        placeId: notes.placeId,
        state: notes.state,
      })
      .from(notes)
      .innerJoin(places, eq(places.id, notes.placeId))
      .where(and(eq(notes.slug, slug), eq(notes.authorId, member.id), eq(notes.state, "published")));
    if (!note) return null;
    const added = await db
      .select({
        id: noteFollowUps.id,
        authorId: noteFollowUps.authorId,
        state: noteFollowUps.state,
        version: noteFollowUps.version,
        replacesId: noteFollowUps.replacesId,
        happenedOn: noteFollowUps.happenedOn,
        text: noteFollowUps.text,
        html: noteFollowUps.html,
        sentAt: noteFollowUps.sentAt,
        promisedAt: noteFollowUps.promisedAt,
        before: sql<number>`case when ${noteFollowUps.state} = 'sent' then waiting_before(${noteFollowUps.promisedAt}, ${noteFollowUps.sentAt}) else 0 end`,
        ...whyItStands(noteFollowUps.id),
      })
      .from(noteFollowUps)
      .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
      .where(eq(noteFollowUps.noteId, note.id))
      .orderBy(asc(noteFollowUps.happenedOn), asc(noteFollowUps.id));
    const { authorId, writtenById, organisationId, placeId, state, ...shown } = note;
    return {
      ...shown,
      isTrusted: member.isTrusted,
      followUps: added.map(({ authorId: by, ...followUp }) => ({
        ...followUp,
        can: {
          edit: canEditFollowUp(member, { ...followUp, authorId: by, note }),
          withdraw: canWithdrawFollowUp(member, { ...followUp, authorId: by, note }),
        },
      })),
      can: { add: canFollowUpNote(member, note) },
    };
  });
}

export type NoteLater = NonNullable<Awaited<ReturnType<typeof getNoteLater>>>;
export type OwnFollowUp = NoteLater["followUps"][number];
