import { and, eq } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { placeNamed } from "@/features/contributions/place-named";
import { namingsFor } from "@/features/organisations/policy";

/** How the member is named on one of their own, and how else they may be. Null when there is none, or it is somebody else's. */
export function getInsightNaming(member: Member, id: string) {
  return reading(member, async (db) => {
    const [insight] = await db
      .select({
        id: insights.id,
        namedAs: insights.namedAs,
        organisationId: insights.organisationId,
        organisation: organisations.name,
        place: placeNamed,
      })
      .from(insights)
      .innerJoin(organisations, eq(organisations.id, insights.organisationId))
      .leftJoin(places, eq(places.id, insights.placeId))
      .where(and(eq(insights.id, id), eq(insights.authorId, member.id)));
    return insight ? { ...insight, namings: namingsFor(member, insight.organisationId) } : null;
  });
}
