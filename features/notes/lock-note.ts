import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { found } from "@/lib/refusal";

/** The note, held until this transaction ends: whoever comes second sees what the first made of it. */
export async function lockNote(db: Db, noteId: string, otherwise: string) {
  return found(await lockIfThere(db, noteId), otherwise);
}

export async function lockIfThere(db: Db, noteId: string) {
  const [note] = await db
    .select({
      id: notes.id,
      slug: notes.slug,
      title: notes.title,
      authorId: notes.authorId,
      writtenById: notes.writtenById,
      organisationId: notes.organisationId,
      placeId: notes.placeId,
      state: notes.state,
      sentAt: notes.sentAt,
      promisedAt: notes.promisedAt,
      namedAs: notes.namedAs,
      byline: notes.byline,
      audience: notes.audience,
      circlePlaces: notes.circlePlaces,
      circleOrganisations: notes.circleOrganisations,
      opensAt: notes.opensAt,
      isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), false)`,
      version: notes.version,
    })
    .from(notes)
    .where(eq(notes.id, noteId))
    .for("update");
  return note;
}
