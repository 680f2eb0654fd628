import { desc, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";
import { publishedPosts, readablePosts } from "@/features/posts/policy";
import { mostRowsOfList } from "@/lib/list-file";

/** What the editors have published, newest first, and one more than a file holds. */
export function listPostsForFile(viewer: Viewer, most = mostRowsOfList) {
  return reading(viewer, (db) =>
    db
      .select({
        slug: posts.slug,
        kind: posts.kind,
        title: posts.title,
        lede: posts.lede,
        place: places.name,
        publishedAt: posts.publishedAt,
        isOut: sql<boolean>`coalesce(${publishedPosts()}, false)`,
        isIllustrative: posts.isIllustrative,
      })
      .from(posts)
      .leftJoin(places, eq(places.id, posts.placeId))
      .where(readablePosts(viewer))
      .orderBy(sql`${posts.publishedAt} desc nulls last`, desc(posts.id))
      .limit(most + 1),
  );
}

export type PostForFile = Awaited<ReturnType<typeof listPostsForFile>>[number];
