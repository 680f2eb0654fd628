import { desc, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { posts } from "@/db/schema/posts";
import { publishedPosts } from "@/features/posts/policy";

/** The newest posts that are out, for a feed: what is coming is in none, an editor's neither. */
export function listPostsForFeed(viewer: Viewer) {
  return reading(viewer, (db) =>
    db
      .select({
        id: posts.id,
        slug: posts.slug,
        title: posts.title,
        lede: posts.lede,
        byline: posts.byline,
        at: sql`coalesce(${posts.publishedAt}, ${posts.madeAt})`.mapWith(posts.madeAt),
      })
      .from(posts)
      .where(publishedPosts())
      .orderBy(sql`${posts.publishedAt} desc nulls last`, desc(posts.id))
      .limit(50),
  );
}

export type FeedPost = Awaited<ReturnType<typeof listPostsForFeed>>[number];
