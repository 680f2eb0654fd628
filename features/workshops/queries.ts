import { and, asc, desc, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { workshopNotes, workshops } from "@/db/schema/workshops";
import { listedNotes } from "@/features/notes/policy";
import { canWriteWorkshop, publishedWorkshops, readableWorkshops } from "@/features/workshops/policy";
import { mostNotes } from "@/features/workshops/schema-limits";

/** The day that it is in the UK, by Postgres' clock. */
const today = sql`(now() at time zone 'Europe/London')::date`;

const workshopRow = {
  id: workshops.id,
  slug: workshops.slug,
  title: workshops.title,
  heldOn: workshops.heldOn,
  startsAt: workshops.startsAt,
  endsAt: workshops.endsAt,
  venue: workshops.venue,
  forWhom: workshops.forWhom,
  came: workshops.came,
  isIllustrative: workshops.isIllustrative,
  place: { slug: places.slug, name: places.name, region: places.region, outline: places.outline },
};

const mostComing = 100;
const mostBeen = 100;

/** What is coming, the soonest first; what has been, by year, the latest first; and the years that there are. */
export function listWorkshops(viewer: Viewer, year?: number) {
  return reading(viewer, async (db) => {
    const coming = await rowsWhere(db, gte(workshops.heldOn, today))
      .orderBy(asc(workshops.heldOn), asc(workshops.startsAt), asc(workshops.id))
      .limit(mostComing);
    const been = await rowsWhere(db, and(lt(workshops.heldOn, today), year ? eq(yearOf, year) : undefined))
      .orderBy(desc(workshops.heldOn), desc(workshops.id))
      .limit(year ? 1000 : mostBeen + 1);
    const hasMore = !year && been.length > mostBeen;
    return {
      coming: year ? [] : coming,
      been: byYear(hasMore ? been.slice(0, mostBeen) : been),
      years: hasMore || year ? await yearsOf(db) : [],
    };
  });
}

export type WorkshopRowData = Awaited<ReturnType<typeof listWorkshops>>["coming"][number];

const yearOf = sql<number>`extract(year from ${workshops.heldOn})::int`;

const rowsWhere = (db: Db, where: SQL | undefined) =>
  db
    .select(workshopRow)
    .from(workshops)
    .innerJoin(places, eq(places.id, workshops.placeId))
    .where(and(publishedWorkshops(), where));

async function yearsOf(db: Db) {
  const rows = await db
    .selectDistinct({ year: yearOf })
    .from(workshops)
    .where(and(publishedWorkshops(), lt(workshops.heldOn, today)))
    .orderBy(desc(yearOf));
  return rows.map(({ year }) => year);
}

function byYear<T extends { heldOn: string }>(all: readonly T[]) {
  const years = new Map<string, T[]>();
  for (const one of all) {
    const year = one.heldOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years].map(([year, all]) => ({ year, all }));
}

/** Every workshop that is out, the latest first: for a calendar, and for a file. */
export function listAllWorkshops(viewer: Viewer, most: number) {
  return reading(viewer, (db) =>
    db
      .select({ ...workshopRow, version: workshops.version, changedAt: workshops.changedAt })
      .from(workshops)
      .innerJoin(places, eq(places.id, workshops.placeId))
      .where(publishedWorkshops())
      .orderBy(desc(workshops.heldOn), desc(workshops.id))
      .limit(most),
  );
}

export type WorkshopForFile = Awaited<ReturnType<typeof listAllWorkshops>>[number];

/** One workshop, whole, with the notes that came of it. Null when there is none, or none for this viewer yet. */
export function getWorkshop(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [workshop] = await db
      .select({
        ...workshopRow,
        prompts: workshops.prompts,
        answers: workshops.answers,
        outcomeHtml: workshops.outcomeHtml,
        version: workshops.version,
        changedAt: workshops.changedAt,
        publishedAt: workshops.publishedAt,
        isOut: sql<boolean>`coalesce(${publishedWorkshops()}, false)`,
        isComing: sql<boolean>`${workshops.heldOn} >= ${today}`,
      })
      .from(workshops)
      .innerJoin(places, eq(places.id, workshops.placeId))
      .where(and(eq(workshops.slug, slug), readableWorkshops(viewer)));
    if (!workshop) return null;
    return { ...workshop, notes: await notesOf(db, viewer, workshop.id), can: { write: canWriteWorkshop(viewer) } };
  });
}

export type WholeWorkshop = NonNullable<Awaited<ReturnType<typeof getWorkshop>>>;

function notesOf(db: Db, viewer: Viewer, workshopId: string) {
  return db
    .select({
      id: notes.id,
      slug: notes.slug,
      title: notes.title,
      learnedFirst: notes.learnedFirst,
      happenedFrom: notes.happenedFrom,
      happenedTo: notes.happenedTo,
      place: { slug: places.slug, name: places.name, region: places.region, outline: places.outline },
    })
    .from(workshopNotes)
    .innerJoin(notes, eq(notes.id, workshopNotes.noteId))
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(and(eq(workshopNotes.workshopId, workshopId), listedNotes(viewer)))
    .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
    .limit(mostNotes);
}

/** The workshops that a note came of, the latest first. */
export function listWorkshopsOf(viewer: Viewer, noteId: string) {
  return reading(viewer, (db) =>
    withKeptPlan(
      db
        .select({ slug: workshops.slug, title: workshops.title, heldOn: workshops.heldOn, place: { name: places.name } })
        .from(workshopNotes)
        .innerJoin(notes, eq(notes.id, workshopNotes.noteId))
        .innerJoin(workshops, eq(workshops.id, workshopNotes.workshopId))
        .innerJoin(places, eq(places.id, workshops.placeId))
        .where(and(eq(workshopNotes.noteId, noteId), publishedWorkshops(), listedNotes(viewer)))
        .orderBy(desc(workshops.heldOn))
        .limit(5),
    ),
  );
}

export type WorkshopOfNote = Awaited<ReturnType<typeof listWorkshopsOf>>[number];
