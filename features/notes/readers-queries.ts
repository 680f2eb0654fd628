import { and, eq, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { canChangeOpening, canNarrowAudience, canSeeReaders, narrowerThan, readableNotes } from "@/features/notes/policy";

/** Who reads a note and when, for its author and the editors: what each may still change. Null for everybody else. */
export function getReaders(member: Member, slug: string) {
  return reading(member, async (db) => {
    const [note] = await db
      .select({
        id: notes.id,
        slug: notes.slug,
        title: notes.title,
        state: notes.state,
        version: notes.version,
        authorId: notes.authorId,
        writtenById: notes.writtenById,
        organisationId: notes.organisationId,
        placeId: notes.placeId,
        audience: notes.audience,
        circle: sql<{ id: string; name: string }[]>`coalesce((
          select json_agg(json_build_object('id', named.id, 'name', named.name) order by named.name collate "und-x-icu") from (
            select p.id, p.name from places p where p.id = any (notes.circle_places)
            union all select o.id, o.name from organisations o where o.id = any (notes.circle_organisations)) named), '[]'::json)`,
        opensAt: notes.opensAt,
        isOpen: sql<boolean>`coalesce(notes.opens_at <= now(), false)`,
      })
      .from(notes)
      .where(and(eq(notes.slug, slug), readableNotes(member)));
    if (!note || !canSeeReaders(member, note)) return null;
    const { authorId, writtenById, organisationId, placeId, ...shown } = note;
    return {
      ...shown,
      isOwn: authorId === member.id,
      /** A circle of one has no smaller one. */
      narrower: narrowerThan(note).filter(
        (audience) => audience !== "circle" || note.audience !== "circle" || note.isOpen || note.circle.length > 1,
      ),
      can: { changeOpening: canChangeOpening(member, note), narrow: canNarrowAudience(member, note) },
    };
  });
}

export type Readers = NonNullable<Awaited<ReturnType<typeof getReaders>>>;
