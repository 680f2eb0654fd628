import { and, eq, or } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { placeNamed } from "@/features/contributions/place-named";
import { canNameNote, readableNotes } from "@/features/notes/policy";
import { namingsFor } from "@/features/organisations/policy";

/** How the member is named on a note that they wrote, and how else they may be. Null for everybody else. */
export function getNoteNaming(member: Member, slug: string) {
  return reading(member, async (db) => {
    const [note] = await db
      .select({
        id: notes.id,
        slug: notes.slug,
        title: notes.title,
        authorId: notes.authorId,
        writtenById: notes.writtenById,
        namedAs: notes.namedAs,
        organisationId: notes.organisationId,
        organisation: organisations.name,
        place: placeNamed,
      })
      .from(notes)
      .innerJoin(organisations, eq(organisations.id, notes.organisationId))
      .leftJoin(places, eq(places.id, notes.placeId))
      .where(and(eq(notes.slug, slug), or(eq(notes.authorId, member.id), readableNotes(member))));
    if (!note || !canNameNote(member, note)) return null;
    return { ...note, namings: namingsFor(member, note.organisationId) };
  });
}
