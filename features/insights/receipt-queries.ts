import { and, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
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
          inArray(insights.id, sql`(${usesOf(member, "note")} union all ${usesOf(member, "post")})`),
          or(isNotNull(notes.id), isNotNull(posts.id)),
          listedContributions(member, insights),
        ),
      )
      .orderBy(desc(insights.publishedAt), desc(insights.id))
      .limit(most + 1);
    return { receipts: rows.slice(0, most), isMore: rows.length > most };
  });
}

/** The newest uses of each thing that the member wrote, by that thing's own index: few, however much others have said of it. */
const usesOf = ({ id }: Member, noun: "note" | "post") => sql`
  select used.id from ${sql.raw(`${noun}s`)} own cross join lateral (
    select i.id from insights i
    where ${sql.raw(`i.${noun}_id`)} = own.id and i.kind = 'used-this' and i.state = 'published' and i.author_id <> ${id}
    order by i.published_at desc nulls last, i.id desc nulls last limit ${most + 1}) used
  where own.author_id = ${id}`;

export type Receipts = Awaited<ReturnType<typeof listReceipts>>;
