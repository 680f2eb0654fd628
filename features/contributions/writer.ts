import { asc, desc, eq, inArray } from "drizzle-orm";
import type { Db, Member, Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { insights } from "@/db/schema/insights";
import { worksIn } from "@/db/schema/organisations";
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
    .from(worksIn)
    .innerJoin(places, eq(places.id, worksIn.placeId))
    .where(
      inArray(
        worksIn.organisationId,
        organisations.map((organisation) => organisation.id),
      ),
    )
    .orderBy(asc(places.name))
    .limit(20);
  const writer = { may: "write", id, name, jobTitle, isTrusted, organisations } as const;
  return { ...writer, places: theirs.map((place) => place.name), last: await lastSaid(db, viewer) };
}

/** From where, for whom and under which name they spoke the last time: nobody says that twice. */
async function lastSaid(db: Db, { id, organisations }: Member) {
  const [last] = await withKeptPlan(
    db
      .select({ place: places.name, organisationId: insights.organisationId, namedAs: insights.namedAs })
      .from(insights)
      .innerJoin(places, eq(places.id, insights.placeId))
      .where(eq(insights.authorId, id))
      .orderBy(desc(insights.madeAt), desc(insights.id))
      .limit(1),
  );
  return last && organisations.some((organisation) => organisation.id === last.organisationId) ? last : null;
}

export type Writer = Awaited<ReturnType<typeof writerOf>>;
