import { inArray } from "drizzle-orm";
import { type House, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { organisationPlaces, organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { canFoundOrganisation } from "@/features/organisations/policy";
import { allow, found } from "@/lib/refusal";

type Founding = Pick<typeof organisations.$inferInsert, "slug" | "name" | "kind" | "about" | "isIllustrative"> & {
  placeSlugs: string[];
};

/** A new organisation and the places that it works in. Answers its id. */
export async function foundOrganisation(by: Member | House, { placeSlugs, ...organisation }: Founding) {
  return writing(by, async (db) => {
    allow(canFoundOrganisation(by), "Only an editor can add an organisation.");
    const [row] = await db.insert(organisations).values(organisation).returning({ id: organisations.id });
    const { id } = found(row, "The organisation was not added.");
    const here = await db.select({ placeId: places.id }).from(places).where(inArray(places.slug, placeSlugs));
    if (here.length > 0)
      await db.insert(organisationPlaces).values(here.map(({ placeId }) => ({ organisationId: id, placeId })));
    await record(db, { memberId: "id" in by ? by.id : null, deed: "foundOrganisation", noun: "organisation", nounId: id });
    return { id };
  });
}
