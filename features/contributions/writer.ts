import { asc, eq, inArray } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { organisationPlaces } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { canContribute } from "@/features/contributions/policy";

/** What the forms for contributing know of who is writing: a visitor, somebody without an organisation, or a partner. */
export async function writerOf(db: Db, viewer: Viewer) {
  if (!viewer) return { may: "sign in" } as const;
  const { id, name, jobTitle, isTrusted } = viewer;
  const organisations = viewer.organisations.map((organisation) => ({ id: organisation.id, name: organisation.name }));
  if (!canContribute(viewer)) return { may: "join" } as const;
  const theirs = await db
    .selectDistinct({ name: places.name })
    .from(organisationPlaces)
    .innerJoin(places, eq(places.id, organisationPlaces.placeId))
    .where(
      inArray(
        organisationPlaces.organisationId,
        organisations.map((organisation) => organisation.id),
      ),
    )
    .orderBy(asc(places.name))
    .limit(20);
  return { may: "write", id, name, jobTitle, isTrusted, organisations, places: theirs.map((place) => place.name) } as const;
}

export type Writer = Awaited<ReturnType<typeof writerOf>>;
