import { lte, or, type SQL, sql } from "drizzle-orm";
import type { Viewer } from "@/db/doors";
import { patterns } from "@/db/schema/patterns";
import { isEditor } from "@/features/members/policy";

export const canWritePattern = isEditor;

/** The patterns that are out, by Postgres' clock. */
export const publishedPatterns = (): SQL => lte(patterns.publishedAt, sql`now()`);

/** Editors read what is being written too. */
export function readablePatterns(viewer: Viewer): SQL {
  return sql`(${or(publishedPatterns(), isEditor(viewer) ? sql`true` : undefined)})`;
}
