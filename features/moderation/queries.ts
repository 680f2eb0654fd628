import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lt, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, reading, type Viewer } from "@/db/doors";
import { commentEdits, comments } from "@/db/schema/comments";
import { members, memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { waiting } from "@/db/schema/waiting";
import { targetOf } from "@/features/contributions/context";
import type { QueueFilter } from "@/features/moderation/filter";
import { keyOf, type WaitingNoun } from "@/features/moderation/key";
import { personalMarks } from "@/features/moderation/marks";
import { canDecide, canDecideTogether, canSeeQueue, canSeeRequests, inModeratedPlaces } from "@/features/moderation/policy";
import { markdown } from "@/lib/markdown";

/** How many contributions wait for this viewer to decide, or for their colleagues. */
export function countWaiting(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return 0;
    const [row] = await db
      .select({ count: count() })
      .from(waiting)
      .where(and(isForThem(viewer), eq(waiting.state, "waiting"), isNull(waiting.decision)));
    return row?.count ?? 0;
  });
}

const pageLength = 100;

/**
 * What waits, by what is to be looked at first, a hundred at a time; how many there are and since when. Null for who does not look
 * after a place.
 */
export function listWaiting(viewer: Viewer, filter: QueueFilter = {}) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const isMeant = and(isForThem(viewer), ...conditions(db, filter));
    const page = filter.page ?? 1;
    const rows = await listed(db, viewer, isMeant, (page - 1) * pageLength);
    const [first] = rows;
    const total = first?.total ?? 0;
    const items = rows.map(({ total: _, oldest: __, ...item }) => item);
    return { total, oldest: first?.oldest ?? null, items, pages: Math.ceil(total / pageLength), page };
  });
}

export type Queue = NonNullable<Awaited<ReturnType<typeof listWaiting>>>;
export type QueueItem = Queue["items"][number];

const holders = alias(members, "holders");
const askers = alias(members, "askers");

/** Somebody else is on it just now. */
const isTaken = (viewer: Viewer) =>
  sql<boolean>`coalesce(${waiting.claimedUntil} > now() and ${waiting.claimedById} <> ${viewer?.id ?? null}, false)`;

/** Only what is shown is joined to its people and places: the rest is put in order by what stands in the row. */
async function listed(db: Db, viewer: Viewer, isMeant: SQL | undefined, offset: number) {
  const first = db
    .select({
      noun: waiting.noun,
      itemId: waiting.itemId,
      turn: sql<number>`row_number() over (order by ${order(viewer)})`.as("turn"),
      total: sql<number>`(count(*) over ())::int`.as("total"),
      oldest: sql`min(${waiting.sentAt}) over ()`.mapWith(waiting.sentAt).as("oldest"),
    })
    .from(waiting)
    .where(isMeant)
    .orderBy(sql`turn`)
    .limit(pageLength)
    .offset(offset)
    .as("first");
  const rows = await db
    .select({
      total: first.total,
      oldest: first.oldest,
      noun: sql<WaitingNoun>`${waiting.noun}`,
      id: waiting.itemId,
      state: waiting.state,
      authorId: waiting.authorId,
      writtenById: waiting.writtenById,
      organisationId: waiting.organisationId,
      placeId: waiting.placeId,
      words: waiting.words,
      sentAt: waiting.sentAt,
      promisedAt: waiting.promisedAt,
      marks: waiting.marks,
      careAnswer: waiting.careAnswer,
      isFirst: waiting.isFirst,
      isTrusted: waiting.isTrusted,
      needsCare: needsCare.mapWith(Boolean),
      isTaken: isTaken(viewer),
      takenBy: holders.name,
      isYoursAgain: sql<boolean>`coalesce(${waiting.askedById} = ${viewer?.id ?? null}, false)`,
      askedBefore: askers.name,
      place: places.name,
      author: members.name,
      organisation: organisations.name,
    })
    .from(first)
    .innerJoin(waiting, and(eq(waiting.noun, first.noun), eq(waiting.itemId, first.itemId)))
    .leftJoin(members, eq(members.id, waiting.authorId))
    .leftJoin(organisations, eq(organisations.id, waiting.organisationId))
    .leftJoin(places, eq(places.id, waiting.placeId))
    .leftJoin(holders, eq(holders.id, waiting.claimedById))
    .leftJoin(askers, eq(askers.id, waiting.askedById))
    .orderBy(asc(first.turn));
  return rows.map(({ authorId, writtenById, organisationId, placeId, ...item }) => ({
    ...item,
    key: keyOf(item),
    canDecide: canDecide(viewer, { authorId, writtenById, organisationId, placeId }),
  }));
}

/** A person could be hurt by it: its author says that somebody is in it, or a helper has found what could point to somebody. */
const needsCare = sql`(coalesce(${waiting.careAnswer} in ('agreed', 'details-changed', 'recognisable'), false) or coalesce(${waiting.marks}, '{}') && array[${sql.join(
  personalMarks.map((mark) => sql`${mark}`),
  sql`, `,
)}]::text[])`;

const looksLikeSpam = sql`coalesce('spam' = any (${waiting.marks}), false)`;

/** What one asked to be changed and is sent again comes first; then care, what was reported, what is close to its promise, first-timers, the rest; what looks like spam last, until its promise is close. */
const order = (viewer: Viewer) => sql`coalesce(${waiting.askedById} = ${viewer?.id ?? null}, false) desc,
  case when ${needsCare} then 0 when ${waiting.noun} = 'concern' then 1
    when ${looksLikeSpam} and ${waiting.promisedAt} > now() + interval '4 hours' then 5
    when ${waiting.promisedAt} < now() + interval '4 hours' then 2 when ${waiting.isFirst} then 3 else 4 end,
  ${waiting.promisedAt} nulls last, ${waiting.sentAt}, ${waiting.itemId}`;

/** What comes from the places that they look after; and, for editors, who asks to join. */
const isForThem = (viewer: Viewer) =>
  and(inModeratedPlaces(viewer, waiting.placeId), canSeeRequests(viewer) ? undefined : sql`${waiting.noun} <> 'request'`);

function conditions(db: Db, { kind, place, organisation, person, age, state = "waiting" }: QueueFilter) {
  const called = (table: typeof places | typeof organisations, column: SQLWrapper, slug: string) =>
    sql`${column} = (${db.select({ id: table.id }).from(table).where(eq(table.slug, slug))})`;
  return [
    state === "decided" ? isNotNull(waiting.decision) : and(eq(waiting.state, state), isNull(waiting.decision)),
    kind ? eq(waiting.noun, kind) : undefined,
    place ? called(places, waiting.placeId, place) : undefined,
    organisation ? called(organisations, waiting.organisationId, organisation) : undefined,
    person ? eq(waiting.authorId, person) : undefined,
    age === "late" ? lt(waiting.promisedAt, sql`now()`) : undefined,
    age === "today" ? gt(waiting.sentAt, sql`now() - interval '24 hours'`) : undefined,
    age === "week" ? lt(waiting.sentAt, sql`now() - interval '7 days'`) : undefined,
  ];
}

const mostChoices = 100;

/** By what the queue can be narrowed down: only what stands in it, each with its count. */
export function getQueueChoices(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const isThere = and(isForThem(viewer), isNull(waiting.decision));
    // Everything is counted in one go, as this is asked with every decision.
    const { rows } = await db.execute<Choice>(sql`
      select c.state, c.noun as kind, p.slug as place, p.name as "placeName", o.slug as organisation, o.name as "organisationName", c.count
      from (select ${waiting.state}, ${waiting.noun}, ${waiting.placeId}, ${waiting.organisationId}, count(*)::int as count
        from ${waiting} where ${isThere} group by grouping sets ((state), (noun), (place_id), (organisation_id))) c
      left join ${places} p on p.id = c.place_id left join ${organisations} o on o.id = c.organisation_id
      order by coalesce(p.name, o.name, c.noun)`);
    return {
      states: rows.flatMap(({ state, count }) => (state ? { state, count } : [])),
      kinds: rows.flatMap(({ kind, count }) => (kind ? { kind, count } : [])),
      places: rows
        .flatMap(({ place: slug, placeName: name, count }) => (slug && name ? { slug, name, count } : []))
        .slice(0, mostChoices),
      organisations: rows
        .flatMap(({ organisation: slug, organisationName: name, count }) => (slug && name ? { slug, name, count } : []))
        .slice(0, mostChoices),
    };
  });
}

type Choice = {
  state: "waiting" | "held" | "live" | null;
  kind: WaitingNoun | null;
  place: string | null;
  placeName: string | null;
  organisation: string | null;
  organisationName: string | null;
  count: number;
};

export type QueueChoices = NonNullable<Awaited<ReturnType<typeof getQueueChoices>>>;

/** What the viewer has decided and can still take back, the newest; and what of theirs could not be carried out. */
export function listOwnDecisions(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!viewer || !canSeeQueue(viewer)) return { open: [], refused: [] };
    const isOpen = sql<boolean>`coalesce(${waiting.decidedById} = ${viewer.id} and ${waiting.dueAt} > now(), false)`;
    const rows = await db
      .select({
        noun: sql<WaitingNoun>`${waiting.noun}`,
        id: waiting.itemId,
        words: waiting.words,
        isOpen,
        deed: sql<string>`coalesce(${waiting.decision} ->> 'deed', '')`,
        dueAt: waiting.dueAt,
        why: waiting.refusedWhy,
      })
      .from(waiting)
      .where(
        or(
          and(eq(waiting.decidedById, viewer.id), gt(waiting.dueAt, sql`now()`)),
          and(eq(waiting.refusedForId, viewer.id), isNotNull(waiting.refusedWhy)),
        ),
      )
      .orderBy(sql`${waiting.decidedAt} desc nulls last`)
      .limit(mostOwn);
    const open = rows.flatMap(({ noun, id, words, isOpen, deed, dueAt }) =>
      isOpen && dueAt ? { noun, id, words, deed, dueAt } : [],
    );
    const refused = rows.flatMap(({ noun, id, words, why }) => (why ? { noun, id, words, why, key: keyOf({ noun, id }) } : []));
    return { open: open.slice(0, 1), refused: refused.slice(0, 10) };
  });
}

/** Of one person in ten seconds, with what could not be carried out. */
const mostOwn = 100;

const mostTogether = 50;

/**
 * Comments of trusted people that may be decided on together: those that are live already, or those that wait (new words, or
 * held for a watched word). Oldest first.
 */
export function listTogether(viewer: Viewer, which: "live" | "waiting") {
  return reading(viewer, async (db) => {
    if (!canSeeQueue(viewer)) return null;
    const rows = await db
      .select({
        noun: sql<WaitingNoun>`${waiting.noun}`,
        id: waiting.itemId,
        version: waiting.version,
        authorId: waiting.authorId,
        writtenById: waiting.writtenById,
        organisationId: waiting.organisationId,
        placeId: waiting.placeId,
        isTrusted: waiting.isTrusted,
        body: sql<string>`coalesce(${commentEdits.body}, ${comments.body})`,
        author: members.name,
        organisation: organisations.name,
        target: targetOf(comments),
      })
      .from(waiting)
      .innerJoin(comments, eq(comments.id, waiting.itemId))
      .leftJoin(commentEdits, and(eq(commentEdits.commentId, comments.id), eq(waiting.noun, "comment-edit")))
      .innerJoin(members, eq(members.id, waiting.authorId))
      .innerJoin(organisations, eq(organisations.id, waiting.organisationId))
      .where(
        and(
          inArray(waiting.noun, ["comment", "comment-edit"]),
          eq(waiting.state, which),
          eq(waiting.isTrusted, true),
          isNull(waiting.decision),
        ),
      )
      .orderBy(asc(waiting.sentAt))
      .limit(mostTogether);
    return rows
      .filter((row) => canDecideTogether(viewer, row))
      .map(({ noun, id, version, body, author, organisation, target }) => ({
        key: keyOf({ noun, id }),
        version,
        html: markdown(body),
        author,
        organisation,
        on: target?.title ?? "something that you may not read",
        isLive: which === "live",
      }));
  });
}

/** Somebody who asks to join an organisation, as it stands in the queue. */
export function getRequest(viewer: Viewer, id: string) {
  return reading(viewer, async (db) => {
    if (!canSeeRequests(viewer)) return null;
    const [request] = await db
      .select({
        id: memberships.id,
        words: memberships.words,
        askedAt: memberships.askedAt,
        name: members.name,
        jobTitle: members.jobTitle,
        email: members.email,
        organisation: organisations.name,
        slug: organisations.slug,
      })
      .from(waiting)
      .innerJoin(memberships, eq(memberships.id, waiting.itemId))
      .innerJoin(members, eq(members.id, memberships.memberId))
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(and(eq(waiting.noun, "request"), eq(waiting.itemId, id)));
    return request ?? null;
  });
}

export type WaitingRequest = NonNullable<Awaited<ReturnType<typeof getRequest>>>;

export type OwnDecisions = Awaited<ReturnType<typeof listOwnDecisions>>;
