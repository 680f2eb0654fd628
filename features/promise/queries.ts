import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { promises } from "@/db/schema/promises";
import { site } from "@/db/schema/site";
import { waiting } from "@/db/schema/waiting";
import { canSeeQueue, inModeratedPlaces } from "@/features/moderation/policy";
import { canSetPromise } from "@/features/promise/policy";
import type { Span } from "@/features/promise/span";

/** How soon answers came from the places that the viewer looks after, in so many days until now, by kind. Null for others. */
export function getPromiseKept(viewer: Viewer, days: Span) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const [came, answered, waits] = [
      await cameSince(db, viewer, days),
      await answeredSince(db, viewer, days),
      await waitsNow(db, viewer),
    ];
    const nouns = [...new Set([...came, ...answered, ...waits].map(({ noun }) => noun))].sort();
    return nouns.map((noun) => ({
      noun,
      came: came.find((row) => row.noun === noun)?.count ?? 0,
      answered: answered.find((row) => row.noun === noun) ?? null,
      waits: waits.find((row) => row.noun === noun) ?? null,
    }));
  });
}

export type PromiseKept = NonNullable<Awaited<ReturnType<typeof getPromiseKept>>>[number];

const ago = (days: number) => sql`now() - make_interval(days => ${days})`;

const cameSince = (db: Db, viewer: Viewer, days: Span) =>
  db
    .select({ noun: promises.noun, count: sql<number>`count(*)::int` })
    .from(promises)
    .where(and(sql`${promises.beganAt} >= ${ago(days)}`, inModeratedPlaces(viewer, promises.placeId)))
    .groupBy(promises.noun);

/** In working days as the promise counts them: half of all, and nine of ten, took no longer. */
const answeredSince = (db: Db, viewer: Viewer, days: Span) => {
  return db
    .select({
      noun: promises.noun,
      count: sql<number>`count(*)::int`,
      inTime: sql<number>`(count(*) filter (where ${promises.answeredAt} <= ${promises.promisedAt}))::int`,
      promised: sql<number>`percentile_disc(0.5) within group (order by ${promises.promisedDays})`,
      half: sql<number>`percentile_disc(0.5) within group (order by ${promises.tookDays})`,
      nineOfTen: sql<number>`percentile_disc(0.9) within group (order by ${promises.tookDays})`,
    })
    .from(promises)
    .where(
      and(
        isNotNull(promises.answeredAt),
        sql`${promises.answeredAt} >= ${ago(days)}`,
        inModeratedPlaces(viewer, promises.placeId),
      ),
    )
    .groupBy(promises.noun);
};

/** What waits this moment, whenever it came. */
const waitsNow = (db: Db, viewer: Viewer) =>
  db
    .select({
      noun: waiting.noun,
      count: sql<number>`count(*)::int`,
      oldest: sql`min(${waiting.sentAt})`.mapWith(waiting.sentAt),
      late: sql<number>`(count(*) filter (where ${waiting.promisedAt} < now()))::int`,
    })
    .from(waiting)
    .where(
      and(
        eq(waiting.state, "waiting"),
        isNotNull(waiting.promisedAt),
        isNull(waiting.decision),
        inModeratedPlaces(viewer, waiting.placeId),
      ),
    )
    .groupBy(waiting.noun);

/** How soon an answer is promised now, for whoever may change it. Null for others. */
export function getPromise(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSetPromise(viewer)) return null;
    const [row] = await db.select({ days: site.promiseWorkingDays }).from(site);
    return row ?? null;
  });
}
