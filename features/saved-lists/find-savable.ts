import { and, eq, sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { patterns } from "@/db/schema/patterns";
import { findTarget } from "@/features/contributions/policy";
import { publishedPatterns } from "@/features/patterns/policy";
import type { Savable } from "@/features/saved-lists/schema";

/** What is to be put aside, where the viewer may see it: how to call it, and where it is. */
export async function findSavable(db: Db, viewer: Viewer, { noun, id }: Savable) {
  if (noun !== "pattern") return findTarget(db, viewer, { noun, id });
  const [pattern] = await db
    .select({ title: patterns.claim, href: sql<string>`'/patterns/' || ${patterns.slug}` })
    .from(patterns)
    .where(and(eq(patterns.id, id), publishedPatterns()));
  return pattern;
}
