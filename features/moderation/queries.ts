import { asc, count, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { members } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { keyOf } from "@/features/moderation/key";
import { canDecide, canSeeQueue } from "@/features/moderation/policy";
import { queue } from "@/features/moderation/queue";

/** How many contributions wait for this viewer to decide, or for their colleagues. */
export function countWaiting(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return 0;
    const [row] = await db.select({ count: count() }).from(queue(db, viewer));
    return row?.count ?? 0;
  });
}

/** What waits, oldest promise first: the first 200 and how many there are. Null for who does not look after a place. */
export function listWaiting(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const waiting = queue(db, viewer);
    const rows = await db
      .select({
        noun: waiting.noun,
        id: waiting.id,
        authorId: waiting.authorId,
        writtenById: waiting.writtenById,
        organisationId: waiting.organisationId,
        placeId: waiting.placeId,
        words: waiting.words,
        sentAt: waiting.sentAt,
        promisedAt: waiting.promisedAt,
        place: places.name,
        author: members.name,
        organisation: organisations.name,
        isFirst: sql<boolean>`published_by(coalesce(${waiting.writtenById}, ${waiting.authorId})) = 0`,
        total: sql<number>`(count(*) over ())::int`,
        oldest: sql`min(${waiting.sentAt}) over ()`.mapWith(members.madeAt),
      })
      .from(waiting)
      .innerJoin(members, eq(members.id, waiting.authorId))
      .innerJoin(organisations, eq(organisations.id, waiting.organisationId))
      .leftJoin(places, eq(places.id, waiting.placeId))
      .orderBy(asc(waiting.promisedAt), asc(waiting.sentAt))
      .limit(200);
    return {
      total: rows[0]?.total ?? 0,
      oldest: rows[0]?.oldest,
      items: rows.map(({ total, oldest, authorId, writtenById, organisationId, placeId, ...item }) => ({
        ...item,
        key: keyOf(item),
        canDecide: canDecide(viewer, { authorId, writtenById, organisationId, placeId }),
      })),
    };
  });
}

export type Queue = NonNullable<Awaited<ReturnType<typeof listWaiting>>>;
export type QueueItem = Queue["items"][number];
