import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { inquiries, inquiryPlaces } from "@/db/schema/challenges";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";
import { reports } from "@/db/schema/reports";
import { canOpenInquiry } from "@/features/inquiries/policy";
import { listedNotes } from "@/features/notes/policy";
import { publishedPosts } from "@/features/posts/policy";

/** One inquiry with its places and what has come of it, by year. Null when there is none. */
export function getInquiry(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [inquiry] = await db
      .select({
        id: inquiries.id,
        slug: inquiries.slug,
        name: inquiries.name,
        about: inquiries.about,
        startedOn: inquiries.startedOn,
        endedOn: inquiries.endedOn,
        isIllustrative: inquiries.isIllustrative,
      })
      .from(inquiries)
      .where(eq(inquiries.slug, slug));
    if (!inquiry) return null;
    const found = await notesOf(db, viewer, inquiry.id);
    const shown = found.slice(0, shownNotes);
    const all = [...shown, ...(await postsOf(db, inquiry.id)), ...(await reportsOf(db, inquiry.id))];
    return {
      ...inquiry,
      places: await placesOf(db, inquiry.id),
      years: byYear(all),
      hasMoreNotes: found.length > shownNotes,
      can: { change: canOpenInquiry(viewer) },
    };
  });
}

export type WholeInquiry = NonNullable<Awaited<ReturnType<typeof getInquiry>>>;
export type CameOfIt = WholeInquiry["years"][number]["all"][number];

const shownNotes = 100;
const place = { slug: places.slug, name: places.name };

function placesOf(db: Db, inquiryId: string) {
  return db
    .select({ ...place, region: places.region, outline: places.outline })
    .from(inquiryPlaces)
    .innerJoin(places, eq(places.id, inquiryPlaces.placeId))
    .where(eq(inquiryPlaces.inquiryId, inquiryId))
    .orderBy(sql`${places.name} collate "und-x-icu"`);
}

async function notesOf(db: Db, viewer: Viewer, inquiryId: string) {
  const rows = await db
    .select({ slug: notes.slug, title: notes.title, on: notes.happenedTo, isIllustrative: notes.isIllustrative, place })
    .from(notes)
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(and(eq(notes.inquiryId, inquiryId), listedNotes(viewer)))
    .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
    .limit(shownNotes + 1);
  return rows.map((row) => ({ noun: "note" as const, ...row }));
}

async function postsOf(db: Db, inquiryId: string) {
  const rows = await db
    .select({
      slug: posts.slug,
      title: posts.title,
      on: sql<string>`(${posts.publishedAt} at time zone 'Europe/London')::date::text`,
      isIllustrative: posts.isIllustrative,
      place,
    })
    .from(posts)
    .leftJoin(places, eq(places.id, posts.placeId))
    .where(and(eq(posts.inquiryId, inquiryId), publishedPosts()))
    .orderBy(desc(posts.publishedAt))
    .limit(60);
  return rows.map((row) => ({ noun: "post" as const, ...row }));
}

async function reportsOf(db: Db, inquiryId: string) {
  const rows = await db
    .select({
      slug: reports.slug,
      title: reports.title,
      on: reports.publishedOn,
      isIllustrative: reports.isIllustrative,
      place,
    })
    .from(reports)
    .leftJoin(places, eq(places.id, reports.placeId))
    .where(eq(reports.inquiryId, inquiryId))
    .orderBy(desc(reports.publishedOn), asc(reports.id))
    .limit(60);
  return rows.map((row) => ({ noun: "report" as const, ...row }));
}

/** The newest year first, and in it the newest. */
function byYear<T extends { on: string }>(all: readonly T[]) {
  const years = new Map<string, T[]>();
  for (const one of all.toSorted((a, b) => b.on.localeCompare(a.on))) {
    const year = one.on.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years].map(([year, all]) => ({ year, all }));
}
