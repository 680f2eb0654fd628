import { lte, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import { posts } from "@/db/schema/posts";

/** Editors and administrators: they write what is published in the network's own name. */
export const isEditor = (viewer: Viewer) => viewer?.staffRole === "editor" || viewer?.staffRole === "administrator";

export const canEditPosts = isEditor;

/** The posts that are out, by Postgres' clock; editors see what is coming too. */
export function readablePosts(viewer: Viewer): SQL {
  return sql`(${or(publishedPosts(), isEditor(viewer) ? sql`true` : undefined)})`;
}

/** The posts that are out: all that the front page and other nouns' pages show, to editors too. */
export const publishedPosts = (): SQL => lte(posts.publishedAt, sql`now()`);
