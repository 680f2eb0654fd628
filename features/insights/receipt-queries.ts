import { and, desc, eq, isNotNull, ne, or, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";
import { listedContributions } from "@/features/contributions/policy";

const most = 10;

/** What others have changed because of what the member wrote: the newest ten, each with where it was. */
export function listReceipts(member: Member) {
  return reading(member, async (db) => {
    const own = [
      sql`select id from ${notes} where author_id = ${member.id}`,
      sql`select id from ${posts} where author_id = ${member.id}`,
    ] as const;
    const rows = await db
      .select({
        id: insights.id,
        place: { name: places.name, slug: places.slug },
        statement: insights.statement,
        changed: insights.changed,
        changedOn: insights.changedOn,
        publishedAt: insights.publishedAt,
        title: sql<string>`coalesce(${notes.title}, ${posts.title})`,
        href: sql<string>`coalesce('/notes/' || ${notes.slug}, '/posts/' || ${posts.slug})`,
      })
      .from(insights)
      .innerJoin(places, eq(places.id, insights.placeId))
      .leftJoin(notes, eq(notes.id, insights.noteId))
      .leftJoin(posts, eq(posts.id, insights.postId))
      .where(
        and(
          eq(insights.kind, "used-this"),
          or(sql`${insights.noteId} in (${own[0]})`, sql`${insights.postId} in (${own[1]})`),
          or(isNotNull(notes.id), isNotNull(posts.id)),
          ne(insights.authorId, member.id),
          listedContributions(member, insights),
        ),
      )
      .orderBy(desc(insights.publishedAt), desc(insights.id))
      .limit(most + 1);
    return { receipts: rows.slice(0, most), isMore: rows.length > most };
  });
}

export type Receipts = Awaited<ReturnType<typeof listReceipts>>;
