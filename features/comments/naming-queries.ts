import { and, eq } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { placeNamed } from "@/features/contributions/place-named";
import { namingsFor } from "@/features/organisations/policy";

/** How the member is named on one of their own, and how else they may be. Null when there is none, or it is somebody else's. */
export function getCommentNaming(member: Member, id: string) {
  return reading(member, async (db) => {
    const [comment] = await db
      .select({
        id: comments.id,
        namedAs: comments.namedAs,
        organisationId: comments.organisationId,
        organisation: organisations.name,
        place: placeNamed,
      })
      .from(comments)
      .innerJoin(organisations, eq(organisations.id, comments.organisationId))
      .leftJoin(places, eq(places.id, comments.placeId))
      .where(and(eq(comments.id, id), eq(comments.authorId, member.id)));
    return comment ? { ...comment, namings: namingsFor(member, comment.organisationId) } : null;
  });
}
