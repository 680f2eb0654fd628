import { and, asc, desc, eq, gt, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { type House, type Member, reading } from "@/db/doors";
import { follows } from "@/db/schema/follows";
import { insights } from "@/db/schema/insights";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { listedContributions } from "@/features/contributions/policy";
import { listedNotes, listedUnopened } from "@/features/notes/policy";

/** What was added a moment ago may be of a transaction that is not over yet: it is told next time, so that nothing falls between. */
const until = sql`now() - interval '5 minutes'`;
const mostOfEach = 300;

/** Those who follow something, some at a time. */
export function someFollowers(by: House, { after, most }: { after: string | null; most: number }) {
  return reading(by, (db) =>
    db
      .selectDistinct({ id: follows.memberId })
      .from(follows)
      .innerJoin(members, eq(members.id, follows.memberId))
      .where(
        and(
          sql`${members.suspendedAt} is null and ${members.closedAt} is null`,
          after ? gt(follows.memberId, after) : undefined,
        ),
      )
      .orderBy(asc(follows.memberId))
      .limit(most),
  );
}

/** What this member has not been told of yet and may read, of what others added from the places that they follow. */
export function newFromFollowed(member: Member) {
  return reading(member, async (db) => {
    const { rows } = await db.execute<{ until: string }>(sql`select (${until})::text as until`);
    const followed = await db
      .select({
        placeId: follows.itemId,
        name: places.name,
        slug: places.slug,
        toldUntil: sql<string>`${follows.toldUntil}::text`,
      })
      .from(follows)
      .innerJoin(places, eq(places.id, follows.itemId))
      .where(and(eq(follows.memberId, member.id), eq(follows.noun, "place")))
      .orderBy(sql`${places.name} collate "und-x-icu"`);
    const here = (placeId: SQL) => sql`${placeId} = any ((select place_and_parts(${follows.itemId}))::uuid[])`;
    const own = and(eq(follows.memberId, member.id), eq(follows.noun, "place"));
    const newNotes = await db
      .select({
        followedId: follows.itemId,
        id: notes.id,
        title: notes.title,
        href: sql<string>`'/notes/' || ${notes.slug}`,
        place: places.name,
      })
      .from(follows)
      .innerJoin(notes, here(sql`${notes.placeId}`))
      .innerJoin(places, eq(places.id, notes.placeId))
      .where(and(own, ne(notes.authorId, member.id), listedNotes(member), or(newSince(notes.publishedAt), opened(member))))
      .orderBy(desc(notes.publishedAt), desc(notes.id))
      .limit(mostOfEach);
    const newInsights = await db
      .select({
        followedId: follows.itemId,
        id: insights.id,
        kind: insights.kind,
        statement: insights.statement,
        href: sql<string>`coalesce(
          (select '/notes/' || slug from notes n where n.id = ${insights.noteId}), (select '/posts/' || slug from posts p where p.id = ${insights.postId}),
          (select '/reports/' || slug from reports r where r.id = ${insights.reportId}), (select '/questions/' || slug from questions q where q.id = ${insights.questionId}))`,
        place: places.name,
      })
      .from(follows)
      .innerJoin(insights, here(sql`${insights.placeId}`))
      .innerJoin(places, eq(places.id, insights.placeId))
      .where(and(own, ne(insights.authorId, member.id), newSince(insights.publishedAt), listedContributions(member, insights)))
      .orderBy(desc(insights.publishedAt), desc(insights.id))
      .limit(mostOfEach);
    return { until: rows[0]?.until ?? "", followed, notes: newNotes, insights: newInsights };
  });
}

export type NewFromFollowed = Awaited<ReturnType<typeof newFromFollowed>>;

const newSince = (at: Parameters<typeof gt>[0]) => and(gt(at, follows.toldUntil), lt(at, until));

/** Published before, and theirs to read since it opened to everyone. */
const opened = (member: Member) => and(newSince(notes.opensAt), sql`not ${listedUnopened(member)}`);
