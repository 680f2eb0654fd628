import { and, desc, eq, ne, sql } from "drizzle-orm";
import { type Db, type Member, reading } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";

const most = 10;

/** What others have changed because of what the member wrote: the newest ten, each with where it was. */
export function listReceipts(member: Member) {
  return reading(member, async (db) => {
    const of = [await onOwnNotes(db, member), await onOwnPosts(db, member)];
    const rows = of.flat().sort((a, b) => Number(b.publishedAt) - Number(a.publishedAt) || (a.id < b.id ? 1 : -1));
    return { receipts: rows.slice(0, most), isMore: rows.length > most };
  });
}

export type Receipts = Awaited<ReturnType<typeof listReceipts>>;

const receipt = {
  id: insights.id,
  place: { name: places.name, slug: places.slug },
  statement: insights.statement,
  changed: insights.changed,
  changedOn: insights.changedOn,
  publishedAt: insights.publishedAt,
};

const isUse = (member: Member) =>
  and(eq(insights.state, "published"), eq(insights.kind, "used-this"), ne(insights.authorId, member.id));

const newestFirst = [desc(insights.publishedAt), desc(insights.id)] as const;

/** Who wrote a note may read it, so what hangs on it is theirs to read. */
function onOwnNotes(db: Db, member: Member) {
  return db
    .select({ ...receipt, title: notes.title, href: sql<string>`'/notes/' || ${notes.slug}` })
    .from(notes)
    .innerJoin(insights, eq(insights.noteId, notes.id))
    .innerJoin(places, eq(places.id, insights.placeId))
    .where(and(eq(notes.authorId, member.id), isUse(member)))
    .orderBy(...newestFirst)
    .limit(most + 1);
}

function onOwnPosts(db: Db, member: Member) {
  return db
    .select({ ...receipt, title: posts.title, href: sql<string>`'/posts/' || ${posts.slug}` })
    .from(posts)
    .innerJoin(insights, eq(insights.postId, posts.id))
    .innerJoin(places, eq(places.id, insights.placeId))
    .where(and(eq(posts.authorId, member.id), isUse(member)))
    .orderBy(...newestFirst)
    .limit(most + 1);
}
