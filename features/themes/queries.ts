import { and, asc, desc, eq, exists, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { postCards, posts } from "@/db/schema/posts";
import { themes } from "@/db/schema/themes";
import { publishedPosts } from "@/features/posts/policy";

/** The short list, in the editors' order. */
export function listThemes(viewer: Viewer) {
  return reading(viewer, (db) =>
    db
      .select({ id: themes.id, slug: themes.slug, name: themes.name, about: themes.about })
      .from(themes)
      .orderBy(asc(themes.position)),
  );
}

/** One theme, and the highlights with a card about it. Null when there is none. */
export function getTheme(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [theme] = await db
      .select({ id: themes.id, slug: themes.slug, name: themes.name, about: themes.about, isSensitive: themes.isSensitive })
      .from(themes)
      .where(eq(themes.slug, slug));
    if (!theme) return null;
    const carded = db
      .select({ one: sql`1` })
      .from(postCards)
      .where(and(eq(postCards.postId, posts.id), eq(postCards.themeId, theme.id)));
    const highlights = await db
      .select({ slug: posts.slug, title: posts.title, publishedAt: posts.publishedAt })
      .from(posts)
      .where(and(publishedPosts(), exists(carded)))
      .orderBy(sql`${posts.publishedAt} desc nulls last`, desc(posts.id))
      .limit(5);
    return { ...theme, highlights };
  });
}

export type WholeTheme = NonNullable<Awaited<ReturnType<typeof getTheme>>>;
