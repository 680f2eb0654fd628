import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { inquiries } from "@/db/schema/challenges";
import { places } from "@/db/schema/places";
import { postCards, posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";
import { themes } from "@/db/schema/themes";
import { canEditPosts, publishedPosts, readablePosts } from "@/features/posts/policy";
import { type Cursor, cursorOf } from "@/lib/keyset";

const pageLength = 10;

const place = { slug: places.slug, name: places.name, region: places.region, outline: places.outline };

const postRow = {
  id: posts.id,
  slug: posts.slug,
  kind: posts.kind,
  title: posts.title,
  lede: posts.lede,
  publishedAt: posts.publishedAt,
  isOut: sql<boolean>`coalesce(${publishedPosts()}, false)`,
  isIllustrative: posts.isIllustrative,
  place,
};

export type PostRowData = Awaited<ReturnType<typeof listPosts>>["rows"][number];

/** One page of what the editors have published, newest first, and how to go on and back. */
export function listPosts(viewer: Viewer, { older, newer }: { older: Cursor | null; newer: Cursor | null }) {
  return reading(viewer, async (db) => {
    const from = (more: SQL | undefined) =>
      db
        .select(postRow)
        .from(posts)
        .leftJoin(places, eq(places.id, posts.placeId))
        .where(and(readablePosts(viewer), more))
        .limit(pageLength + 1);
    if (newer) {
      const rows = await from(sql`(${posts.publishedAt}, ${posts.id}) > (${newer.at}, ${newer.id})`).orderBy(
        sql`${posts.publishedAt} asc nulls first`,
        asc(posts.id),
      );
      const shown = rows.slice(0, pageLength).reverse();
      return { rows: shown, newer: rows.length > pageLength ? cursorAt(shown[0]) : undefined, older: cursorAt(shown.at(-1)) };
    }
    const rows = await from(older ? sql`(${posts.publishedAt}, ${posts.id}) < (${older.at}, ${older.id})` : undefined).orderBy(
      sql`${posts.publishedAt} desc nulls last`,
      desc(posts.id),
    );
    const shown = rows.slice(0, pageLength);
    return {
      rows: shown,
      newer: older ? cursorAt(shown[0]) : undefined,
      older: rows.length > pageLength ? cursorAt(shown.at(-1)) : undefined,
    };
  });
}

/** The newest highlights that are out, with their cards. */
export function getLatestHighlights(viewer: Viewer) {
  return reading(viewer, async (db) => {
    const [post] = await db
      .select({
        id: posts.id,
        slug: posts.slug,
        title: posts.title,
        lede: posts.lede,
        publishedAt: posts.publishedAt,
        isIllustrative: posts.isIllustrative,
      })
      .from(posts)
      .where(and(publishedPosts(), eq(posts.kind, "highlights")))
      .orderBy(sql`${posts.publishedAt} desc nulls last`, desc(posts.id))
      .limit(1);
    return post ? { ...post, cards: await cardsOf(db, post.id) } : null;
  });
}

/** One post, whole. Null when there is none, or none for this viewer yet. */
export function getPost(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [post] = await db
      .select({
        ...postRow,
        bodyHtml: posts.bodyHtml,
        pull: posts.pull,
        next: posts.next,
        byline: posts.byline,
        question: { slug: questions.slug, question: questions.question },
        report: { slug: reports.slug, title: reports.title },
        inquiry: { slug: inquiries.slug, name: inquiries.name },
      })
      .from(posts)
      .leftJoin(places, eq(places.id, posts.placeId))
      .leftJoin(questions, eq(questions.id, posts.questionId))
      .leftJoin(reports, eq(reports.id, posts.reportId))
      .leftJoin(inquiries, eq(inquiries.id, posts.inquiryId))
      .where(and(eq(posts.slug, slug), readablePosts(viewer)));
    if (!post) return null;
    return { ...post, cards: await cardsOf(db, post.id), can: { edit: canEditPosts(viewer) } };
  });
}

export type WholePost = NonNullable<Awaited<ReturnType<typeof getPost>>>;
export type PostCardData = WholePost["cards"][number];

function cardsOf(db: Db, postId: string) {
  return db
    .select({
      id: postCards.id,
      kicker: postCards.kicker,
      fact: postCards.fact,
      text: postCards.text,
      next: postCards.next,
      theme: { slug: themes.slug, name: themes.name },
      place,
    })
    .from(postCards)
    .leftJoin(themes, eq(themes.id, postCards.themeId))
    .leftJoin(places, eq(places.id, postCards.placeId))
    .where(eq(postCards.postId, postId))
    .orderBy(asc(postCards.position));
}

const cursorAt = (row: { publishedAt: Date | null; id: string } | undefined) =>
  row?.publishedAt ? cursorOf({ at: row.publishedAt, id: row.id }) : undefined;
