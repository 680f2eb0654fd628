import { inArray, sql } from "drizzle-orm";
import { type Db, type House, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { organisationPlaces, organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { canFoundOrganisation } from "@/features/organisations/policy";
import { allow, found } from "@/lib/refusal";
import { slugOf, tail } from "@/lib/slug";

type Founding = Pick<typeof organisations.$inferInsert, "name" | "kind" | "about" | "isIllustrative"> & {
  /** The id that its form carries, so that sending it twice founds one. */
  id?: string;
  slug?: string;
} & ({ placeSlugs: string[] } | { placeIds: string[] });

/** A new organisation and the places that it works in. Answers its id and address. */
export async function foundOrganisation(
  by: Member | House,
  { id: formId, slug, name, kind, about, isIllustrative, ...where }: Founding,
) {
  return writing(by, async (db) => {
    allow(canFoundOrganisation(by), "Only an editor can add an organisation.");
    const values = { id: formId, slug: slug ?? (await freeSlug(db, name)), name, kind, about, isIllustrative };
    const [made] = await db
      .insert(organisations)
      .values(values)
      .onConflictDoNothing()
      .returning({ id: organisations.id, slug: organisations.slug });
    if (!made) return foundBefore(db, values);
    const here = "placeIds" in where ? inArray(places.id, where.placeIds) : inArray(places.slug, where.placeSlugs);
    const worksIn = await db.select({ placeId: places.id }).from(places).where(here);
    if (worksIn.length > 0)
      await db.insert(organisationPlaces).values(worksIn.map(({ placeId }) => ({ organisationId: made.id, placeId })));
    await record(db, { memberId: "id" in by ? by.id : null, deed: "foundOrganisation", noun: "organisation", nounId: made.id });
    return made;
  });
}

async function freeSlug(db: Db, name: string) {
  const slug = slugOf(name);
  const [taken] = await db.select({ id: organisations.id }).from(organisations).where(sql`${organisations.slug} = ${slug}`);
  return taken ? `${slug}-${tail()}` : slug;
}

/** The same form, sent twice. Another of the same name that was founded in the same moment asks to be sent again. */
async function foundBefore(db: Db, { id, name }: { id?: string; name: string }) {
  const [before] = await db
    .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
    .from(organisations)
    .where(sql`${organisations.id} = ${id ?? null}::uuid`);
  const organisation = found(before, "Another organisation was added in the same moment. Send this once more.");
  allow(organisation.name === name, "This form has been used already. Open it again to add another organisation.");
  return { id: organisation.id, slug: organisation.slug };
}
