import { and, count, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { members, memberships } from "@/db/schema/members";
import { organisationLogos, organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import {
  canFoundOrganisation,
  canLookAfterOrganisation,
  canRenameOrganisation,
  canSeeOrganisationsDesk,
} from "@/features/organisations/policy";

/** An organisation as whoever looks after it changes it. Null for everybody else, as if there were none. */
export function getOrganisationToChange(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [organisation] = await db
      .select({
        id: organisations.id,
        slug: organisations.slug,
        name: organisations.name,
        kind: organisations.kind,
        about: organisations.about,
        readingDays: organisations.readingDays,
        version: organisations.version,
        logo: organisationLogos.hash,
        placeIds: sql<
          string[]
        >`array(select place_id::text from organisation_places p where p.organisation_id = ${organisations.id})`,
      })
      .from(organisations)
      .leftJoin(organisationLogos, eq(organisationLogos.organisationId, organisations.id))
      .where(eq(organisations.slug, slug));
    if (!organisation || !canLookAfterOrganisation(viewer, organisation.id)) return null;
    return { ...organisation, can: { rename: canRenameOrganisation(viewer) } };
  });
}

export type OrganisationToChange = NonNullable<Awaited<ReturnType<typeof getOrganisationToChange>>>;

/** Every place that an organisation can work in: those of today, and those that it has worked in so far. */
export function listPlacesToChoose(viewer: Viewer, chosen: readonly string[]) {
  return reading(viewer, (db) =>
    db
      .select({ id: places.id, name: places.name, region: places.region, otherNames: places.otherNames })
      .from(places)
      .where(
        sql`${places.endedOn} is null or ${places.id}::text = any (array[${sql.join(
          [...chosen, ""].map((id) => sql`${id}`),
          sql`, `,
        )}])`,
      )
      .orderBy(sql`${places.name} collate "und-x-icu"`)
      .limit(2000),
  );
}

export type PlaceToChoose = Awaited<ReturnType<typeof listPlacesToChoose>>[number];

/** A logo by the hash in its address. Null where it is another by now. */
export async function getLogo(viewer: Viewer, { slug, hash }: { slug: string; hash: string }) {
  const [logo] = await reading(viewer, (db) =>
    db
      .select({ webp: organisationLogos.webp })
      .from(organisationLogos)
      .innerJoin(organisations, eq(organisations.id, organisationLogos.organisationId))
      .where(and(eq(organisations.slug, slug), eq(organisationLogos.hash, hash))),
  );
  return logo?.webp ?? null;
}

const isIn = and(isNotNull(memberships.admittedAt), isNull(memberships.leftAt), isNull(members.closedAt));

/** Every organisation with how many are in it and lead it. Null for who does not found any. */
export function listOrganisationsToKeep(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeOrganisationsDesk(viewer)) return null;
    return db
      .select({
        id: organisations.id,
        slug: organisations.slug,
        name: organisations.name,
        kind: organisations.kind,
        logo: organisationLogos.hash,
        madeAt: organisations.madeAt,
        people: count(members.id),
        leads: sql<number>`(count(*) filter (where ${memberships.leadSince} is not null and ${members.id} is not null))::int`,
      })
      .from(organisations)
      .leftJoin(organisationLogos, eq(organisationLogos.organisationId, organisations.id))
      .leftJoin(
        memberships,
        and(eq(memberships.organisationId, organisations.id), isNotNull(memberships.admittedAt), isNull(memberships.leftAt)),
      )
      .leftJoin(members, and(eq(members.id, memberships.memberId), isIn))
      .groupBy(organisations.id, organisationLogos.hash)
      .orderBy(sql`${organisations.name} collate "und-x-icu"`);
  });
}

export type OrganisationToKeep = NonNullable<Awaited<ReturnType<typeof listOrganisationsToKeep>>>[number];

/** The places for the form that founds one; null for who may not. */
export async function listPlacesToFoundIn(viewer: Viewer) {
  return viewer && canFoundOrganisation(viewer) ? listPlacesToChoose(viewer, []) : null;
}
