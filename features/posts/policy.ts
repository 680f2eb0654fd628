import { lte, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import { posts } from "@/db/schema/posts";
import { isEditor } from "@/features/members/policy";

export const canEditPosts = isEditor;

/** The posts that are out, by Postgres' clock; editors see what is coming too. */
export function readablePosts(viewer: Viewer): SQL {
  return sql`(${or(publishedPosts(), isEditor(viewer) ? sql`true` : undefined)})`;
}

/** The posts that are out: all that the front page and other nouns' pages show, to editors too. */
export const publishedPosts = (): SQL => lte(posts.publishedAt, sql`now()`);
