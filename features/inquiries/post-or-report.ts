import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { posts } from "@/db/schema/posts";
import { reports } from "@/db/schema/reports";
import type { PostOrReport } from "@/features/inquiries/named-here";
import { publishedPosts } from "@/features/posts/policy";

type Where = (table: typeof posts | typeof reports) => SQL | undefined;
type Asked = { noun?: PostOrReport["noun"]; where: Where; most: number };

/** The posts that are out and the reports of which this holds, the newest of each first. */
export async function listPublished(db: Db, { noun, where, most }: Asked) {
  const out = noun === "report" ? [] : await postsWhere(db, and(publishedPosts(), where(posts)), most);
  const all = noun === "post" ? [] : await reportsWhere(db, where(reports), most);
  return [...out, ...all];
}

export type Published = Awaited<ReturnType<typeof listPublished>>[number];

/** Also those that are still to come out, for who edits them. */
export async function postsWhere(db: Db, where: SQL | undefined, most: number) {
  const on = sql<string | null>`(${posts.publishedAt} at time zone 'Europe/London')::date::text`;
  const isOut = sql<boolean>`coalesce(${publishedPosts()}, false)`;
  const rows = await db
    .select({ id: posts.id, slug: posts.slug, title: posts.title, on, isOut })
    .from(posts)
    .where(where)
    .orderBy(sql`${posts.publishedAt} desc nulls last`, desc(posts.id))
    .limit(most);
  return rows.map((row) => ({ noun: "post" as const, ...row }));
}

export async function reportsWhere(db: Db, where: SQL | undefined, most: number) {
  const rows = await db
    .select({ id: reports.id, slug: reports.slug, title: reports.title, on: reports.publishedOn })
    .from(reports)
    .where(where)
    .orderBy(desc(reports.publishedOn), asc(reports.id))
    .limit(most);
  return rows.map((row) => ({ noun: "report" as const, isOut: true, ...row }));
}
