import { and, eq, type SQL, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { comments } from "@/db/schema/comments";
import type { ConcernNoun } from "@/db/schema/concerns";
import { insights } from "@/db/schema/insights";
import { noteFollowUps, notes } from "@/db/schema/notes";
import { posts } from "@/db/schema/posts";
import { type Named, readAbout } from "@/features/concerns/about-address";
import { listedTarget } from "@/features/contributions/policy";
import { targetNouns } from "@/features/contributions/schema";
import { listedNotes } from "@/features/notes/policy";
import { readablePosts } from "@/features/posts/policy";
import { beginningOf, oneLineOf } from "@/lib/one-line";

export type Reportable = { noun: ConcernNoun; itemId: string | null; path: string; title: string };

/** What an address leads to, as far as the viewer may read it; a page of no name otherwise; null where it is no address of ours. */
export const getReportable = (viewer: Viewer, about: string) => reading(viewer, (db) => reportable(db, viewer, about));

/** The same inside a transaction. What may not be read and what is not there are the same: a page. */
export async function reportable(db: Db, viewer: Viewer, about: string): Promise<Reportable | null> {
  const { path, named } = readAbout(about);
  if (!path) return null;
  const found = named && (await find(db, viewer, named));
  if (!found || !named) return { noun: "page", itemId: null, path, title: path };
  return { noun: named.noun, itemId: found.id, path, title: beginningOf(oneLineOf(found.title), 100) };
}

type Row = { id: string; title: string };

async function find(db: Db, viewer: Viewer, named: Named): Promise<Row | undefined> {
  if ("id" in named) return named.noun === "follow-up" ? findLater(db, viewer, named.id) : findSaid(db, viewer, named);
  const { noun, slug } = named;
  if (noun === "note")
    return one(
      db
        .select({ id: notes.id, title: notes.title })
        .from(notes)
        .where(and(eq(notes.slug, slug), listedNotes(viewer))),
    );
  if (noun === "post")
    return one(
      db
        .select({ id: posts.id, title: posts.title })
        .from(posts)
        .where(and(eq(posts.slug, slug), readablePosts(viewer))),
    );
  const page = pages[noun];
  if (!page) return undefined;
  const { rows } = await db.execute<Row>(
    sql`select id, ${page.title} as title from ${page.table} where ${page.called?.(slug) ?? sql`slug = ${slug}`}`,
  );
  return rows[0];
}

const pages: Partial<Record<ConcernNoun, { table: SQL; title: SQL; called?: (slug: string) => SQL }>> = {
  report: { table: sql`reports`, title: sql`title` },
  question: { table: sql`questions`, title: sql`question` },
  pattern: { table: sql`(select * from patterns where published_at <= now()) out`, title: sql`claim` },
  place: { table: sql`places`, title: sql`name`, called: (slug) => sql`id = place_at(${slug})` },
  organisation: { table: sql`organisations`, title: sql`name` },
  challenge: { table: sql`challenges`, title: sql`title` },
  inquiry: { table: sql`inquiries`, title: sql`name` },
  workshop: { table: sql`(select * from workshops where published_at <= now()) out`, title: sql`title` },
};

async function findSaid(db: Db, viewer: Viewer, { noun, id }: Extract<Named, { id: string }>) {
  const table = noun === "insight" ? insights : comments;
  const words = noun === "insight" ? insights.statement : comments.body;
  const [row] = await db
    .select({
      id: table.id,
      title: sql<string>`${words}`,
      on: { note: table.noteId, post: table.postId, report: table.reportId, question: table.questionId },
    })
    .from(table)
    .where(and(eq(table.id, id), eq(table.state, "published")));
  if (!row) return undefined;
  for (const target of targetNouns) {
    const on = row.on[target];
    if (!on) continue;
    const { rows } = await db.execute(sql`select where ${listedTarget(viewer, { noun: target, id: on })}`);
    return rows.length > 0 ? row : undefined;
  }
  return undefined;
}

const findLater = (db: Db, viewer: Viewer, id: string) =>
  one(
    db
      .select({ id: noteFollowUps.id, title: noteFollowUps.text })
      .from(noteFollowUps)
      .innerJoin(notes, eq(notes.id, noteFollowUps.noteId))
      .where(and(eq(noteFollowUps.id, id), eq(noteFollowUps.state, "published"), listedNotes(viewer))),
  );

const one = async (rows: PromiseLike<Row[]>) => (await rows)[0];
