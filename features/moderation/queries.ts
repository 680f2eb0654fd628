import { and, asc, count, eq, type SQLWrapper, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { reading, type Viewer } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import { insights } from "@/db/schema/insights";
import { members } from "@/db/schema/members";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { keyOf } from "@/features/moderation/key";
import { canDecide, canSeeQueue, inModeratedPlaces } from "@/features/moderation/policy";
import { queue } from "@/features/moderation/queue";

/** How many contributions wait for this viewer to decide, or for their colleagues. */
export function countWaiting(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return 0;
    const [row] = await db.select({ count: count() }).from(queue(db, viewer));
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
      .limit(200);
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
    const held = unionAll(
      db
        .select(heldRow("note", notes, notes.title))
        .from(notes)
        .where(isHeld(viewer, notes)),
      db
        .select(heldRow("insight", insights, insights.statement))
        .from(insights)
        .where(isHeld(viewer, insights)),
      db
        .select(heldRow("comment", comments, comments.body))
        .from(comments)
        .where(isHeld(viewer, comments)),
      db
        .select({
          ...heldRow("follow-up", notes, noteFollowUps.text),
          id: sql<string>`${noteFollowUps.id}`.as("item_id"),
          heldAt: sql`${noteFollowUps.decidedAt}`.mapWith(notes.decidedAt).as("held_at"),
        })
        .from(noteFollowUps)
        .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
        .where(and(eq(noteFollowUps.state, "held"), inModeratedPlaces(viewer, notes.placeId))),
    ).as("held");
    const rows = await db
      .select({
        noun: held.noun,
        id: held.id,
        words: held.words,
        heldAt: held.heldAt,
        place: places.name,
        author: members.name,
        organisation: organisations.name,
      })
      .from(held)
      .innerJoin(members, eq(members.id, held.authorId))
      .innerJoin(organisations, eq(organisations.id, held.organisationId))
      .leftJoin(places, eq(places.id, held.placeId))
      .orderBy(asc(held.heldAt), asc(held.id))
      .limit(100);
    return rows.map((row) => ({ ...row, key: keyOf(row) }));
  });
}

type Item = typeof notes | typeof insights | typeof comments;

const isHeld = (viewer: Viewer, item: Item) => and(eq(item.state, "held"), inModeratedPlaces(viewer, item.placeId));

const heldRow = (noun: "note" | "insight" | "comment" | "follow-up", item: Item, words: SQLWrapper) => ({
  noun: sql<typeof noun>`${noun}::text`.as("noun"),
  id: sql<string>`${item.id}`.as("item_id"),
  authorId: sql<string>`${item.authorId}`.as("author_id"),
  organisationId: sql<string>`${item.organisationId}`.as("organisation_id"),
  placeId: sql<string | null>`${item.placeId}`.as("place_id"),
  words: sql<string>`left(${words}, 120)`.as("words"),
  heldAt: sql`${item.decidedAt}`.mapWith(notes.decidedAt).as("held_at"),
});

export type HeldItem = NonNullable<Awaited<ReturnType<typeof listHeld>>>[number];

export type Queue = NonNullable<Awaited<ReturnType<typeof listWaiting>>>;
export type QueueItem = Queue["items"][number];
