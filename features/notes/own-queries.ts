import { and, eq, isNotNull } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { cameBack } from "@/features/contributions/context";
import { canReviseNote, canWithdrawNote } from "@/features/notes/policy";

/** The member's own note with the words as they were typed, and why it came back, if it did. */
export function getOwnNote(member: Member, slug: string) {
  return reading(member, async (db) => {
    const [note] = await db
      .select({
        id: notes.id,
        organisationId: notes.organisationId,
        wasHandedOver: isNotNull(notes.writtenById).mapWith(Boolean),
        slug: notes.slug,
        state: notes.state,
        version: notes.version,
        title: notes.title,
        setOut: notes.setOut,
        worked: notes.worked,
        challenging: notes.challenging,
        learned: notes.learned,
        nextDecision: notes.nextDecision,
        nextText: notes.nextText,
        place: places.name,
        cameBack: cameBack(notes.id),
      })
      .from(notes)
      .innerJoin(places, eq(places.id, notes.placeId))
      .where(and(eq(notes.slug, slug), eq(notes.authorId, member.id)));
    if (!note) return null;
    const own = { ...note, authorId: member.id };
    return { ...note, can: { revise: canReviseNote(member, own), withdraw: canWithdrawNote(member, own) } };
  });
}

export type OwnNote = NonNullable<Awaited<ReturnType<typeof getOwnNote>>>;
