import { and, desc, eq, ne, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { organisationLogos, organisations, worksIn } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";
import { listedContributions } from "@/features/contributions/policy";
import { listedNotes } from "@/features/notes/policy";
import { canLookAfterOrganisation, speaksFor } from "@/features/organisations/policy";

const byName = (name: typeof organisations.name | typeof places.name) => sql`${name} collate "und-x-icu"`;

const organisationRow = {
  id: organisations.id,
  slug: organisations.slug,
  name: organisations.name,
  kind: organisations.kind,
  about: organisations.about,
  isIllustrative: organisations.isIllustrative,
  /** Names its logo in its address; null where it has none. */
  logo: organisationLogos.hash,
};

const itsLogo = eq(organisationLogos.organisationId, organisations.id);

/** Every organisation by name, with the names of the places it works in. */
export function listOrganisations(viewer: Viewer) {
  return reading(viewer, (db) =>
    db
      .select({
        ...organisationRow,
        places: sql<
          string[]
        >`coalesce(json_agg(${places.name} order by ${byName(places.name)}) filter (where ${places.id} is not null), '[]'::json)`,
      })
      .from(organisations)
      .leftJoin(organisationLogos, itsLogo)
      .leftJoin(worksIn, eq(worksIn.organisationId, organisations.id))
      .leftJoin(places, eq(places.id, worksIn.placeId))
      .groupBy(organisations.id, organisationLogos.hash)
      .orderBy(byName(organisations.name)),
  );
}

export type OrganisationRowData = Awaited<ReturnType<typeof listOrganisations>>[number];

/** One organisation, its places, and what was written in its name. Null when there is none. */
export function getOrganisation(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [organisation] = await db
      .select(organisationRow)
      .from(organisations)
      .leftJoin(organisationLogos, itsLogo)
      .where(eq(organisations.slug, slug));
    if (!organisation) return null;
    return {
      ...organisation,
      can: {
        lookAfter: canLookAfterOrganisation(viewer, organisation.id),
        leave: speaksFor(viewer, organisation.id),
      },
      places: await placesOf(db, organisation.id),
      notes: await notesOf(db, viewer, organisation.id),
      insights: await insightsOf(db, viewer, organisation.id),
    };
  });
}

export type WholeOrganisation = NonNullable<Awaited<ReturnType<typeof getOrganisation>>>;

const placesOf = (db: Db, organisationId: string) =>
  db
    .select({ slug: places.slug, name: places.name, region: places.region, outline: places.outline })
    .from(worksIn)
    .innerJoin(places, eq(places.id, worksIn.placeId))
    .where(eq(worksIn.organisationId, organisationId))
    .orderBy(byName(places.name));

/** Whoever chose "a partner in this place" is not to be found by way of their organisation, by colleagues neither. */
const notesOf = (db: Db, viewer: Viewer, organisationId: string) =>
  db
    .select({
      slug: notes.slug,
      title: notes.title,
      learnedFirst: notes.learnedFirst,
      happenedFrom: notes.happenedFrom,
      happenedTo: notes.happenedTo,
      byline: notes.byline,
      isIllustrative: notes.isIllustrative,
      place: { slug: places.slug, name: places.name, region: places.region, outline: places.outline },
    })
    .from(notes)
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(and(eq(notes.organisationId, organisationId), ne(notes.namedAs, "place"), listedNotes(viewer)))
    .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
    .limit(50);

const insightsOf = (db: Db, viewer: Viewer, organisationId: string) =>
  db
    .select({
      id: insights.id,
      kind: insights.kind,
      statement: insights.statement,
      byline: insights.byline,
      place: places.name,
      on: {
        title: sql<string>`coalesce(${notes.title}, ${posts.title}, ${reports.title}, ${questions.question})`,
        href: sql<string>`coalesce('/notes/' || ${notes.slug}, '/posts/' || ${posts.slug}, '/reports/' || ${reports.slug}, '/questions/' || ${questions.slug})`,
      },
    })
    .from(insights)
    .innerJoin(places, eq(places.id, insights.placeId))
    .leftJoin(notes, eq(notes.id, insights.noteId))
    .leftJoin(posts, eq(posts.id, insights.postId))
    .leftJoin(reports, eq(reports.id, insights.reportId))
    .leftJoin(questions, eq(questions.id, insights.questionId))
    .where(
      and(eq(insights.organisationId, organisationId), ne(insights.namedAs, "place"), listedContributions(viewer, insights)),
    )
    .orderBy(desc(insights.publishedAt), desc(insights.id))
    .limit(20);
