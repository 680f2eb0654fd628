import { lte, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import { posts } from "@/db/schema/posts";

const isEditor = (viewer: Viewer) => viewer?.staffRole === "editor" || viewer?.staffRole === "administrator";

export const canEditPosts = isEditor;

/** The posts that are out, by Postgres' clock; editors see what is coming too. */
export function readablePosts(viewer: Viewer): SQL {
  return sql`(${or(lte(posts.publishedAt, sql`now()`), isEditor(viewer) ? sql`true` : undefined)})`;
}
