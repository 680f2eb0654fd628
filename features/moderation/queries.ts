import { and, asc, count, eq, type SQLWrapper, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { keyOf } from "@/features/moderation/key";
import { canDecide, canSeeQueue, inModeratedPlaces } from "@/features/moderation/policy";
import { queue } from "@/features/moderation/queue";

/** How many contributions wait for this viewer to decide, or for their colleagues. */
export function countWaiting(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return 0;
    const [row] = await withKeptPlan(db.select({ count: count() }).from(queue(db, viewer)));
    return row?.count ?? 0;
  });
}

/** What one asked to be changed and is sent again comes first. */
const isNotYours = (viewer: Viewer, askedBefore: SQLWrapper) =>
  sql`(${askedBefore} ->> 'id') is distinct from ${viewer?.id ?? ""}`;

/** What waits, oldest promise first: the first 200 and how many there are. Null for who does not look after a place. */
export function listWaiting(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const waiting = queue(db, viewer);
    const rows = await withKeptPlan(
      db
        .select({
          noun: waiting.noun,
          id: waiting.id,
          authorId: waiting.authorId,
          writtenById: waiting.writtenById,
          organisationId: waiting.organisationId,
          placeId: waiting.placeId,
          words: waiting.words,
          sentAt: waiting.sentAt,
          looksAtIt: waiting.looksAtIt,
          askedBefore: waiting.askedBefore,
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
        .orderBy(asc(isNotYours(viewer, waiting.askedBefore)), asc(waiting.promisedAt), asc(waiting.sentAt))
        .limit(200),
    );
    return {
      total: rows[0]?.total ?? 0,
      oldest: rows[0]?.oldest,
      items: rows.map(({ total, oldest, authorId, writtenById, organisationId, placeId, ...item }) => ({
        ...item,
        key: keyOf(item),
        isTaken: item.looksAtIt !== null && item.looksAtIt.id !== viewer?.id,
        isYoursAgain: item.askedBefore !== null && item.askedBefore.id === viewer?.id,
        canDecide: canDecide(viewer, { authorId, writtenById, organisationId, placeId }),
      })),
    };
  });
}

/** What is held in these places, the longest first. Null for who does not look after a place. */
export function listHeld(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const rows = await db
      .select({
        id: notes.id,
        words: notes.title,
        heldAt: notes.decidedAt,
        place: places.name,
        author: members.name,
        organisation: organisations.name,
      })
      .from(notes)
      .innerJoin(members, eq(members.id, notes.authorId))
      .innerJoin(organisations, eq(organisations.id, notes.organisationId))
      .leftJoin(places, eq(places.id, notes.placeId))
      .where(and(eq(notes.state, "held"), inModeratedPlaces(viewer, notes.placeId)))
      .orderBy(asc(notes.decidedAt), asc(notes.id))
      .limit(100);
    return rows.map((row) => ({ ...row, key: keyOf({ noun: "note", id: row.id }) }));
  });
}

export type HeldNote = NonNullable<Awaited<ReturnType<typeof listHeld>>>[number];

export type Queue = NonNullable<Awaited<ReturnType<typeof listWaiting>>>;
export type QueueItem = Queue["items"][number];
