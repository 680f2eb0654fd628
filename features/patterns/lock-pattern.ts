import { and, eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { patternSources, patterns } from "@/db/schema/patterns";
import { places } from "@/db/schema/places";
import { citedPlace, listedCitations } from "@/features/citations/cited";
import { allow, found } from "@/lib/refusal";

export const onlyEditors = "Only an editor can write a pattern.";
export const saySomePlaces =
  "A pattern needs notes or insights that speak for it from two places or more. Cite another, or take the pattern down first.";

/** The pattern, held until this transaction ends. */
export async function lockPattern(db: Db, id: string) {
  const [row] = await db
    .select({
      id: patterns.id,
      slug: patterns.slug,
      claim: patterns.claim,
      body: patterns.body,
      limits: patterns.limits,
      questionId: patterns.questionId,
      publishedAt: patterns.publishedAt,
      version: patterns.version,
    })
    .from(patterns)
    .where(eq(patterns.id, id))
    .for("update");
  return found(row, "This pattern is not here any more.");
}

/** From how many places something published speaks for it. */
export async function placesBehind(db: Db, member: Member, patternId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(distinct ${places.id})::int` })
    .from(patternSources)
    .leftJoin(notes, eq(notes.id, patternSources.noteId))
    .leftJoin(insights, eq(insights.id, patternSources.insightId))
    .innerJoin(places, citedPlace)
    .where(
      and(eq(patternSources.patternId, patternId), eq(patternSources.stance, "for"), listedCitations(member, patternSources)),
    );
  return row?.count ?? 0;
}

/** Does something to what a pattern cites, unless a published one would then rest on fewer than two places. */
export async function keepingPlaces(
  db: Db,
  member: Member,
  pattern: { id: string; publishedAt: Date | null },
  change: () => Promise<unknown>,
) {
  const before = await placesBehind(db, member, pattern.id);
  await change();
  const after = await placesBehind(db, member, pattern.id);
  allow(pattern.publishedAt === null || after >= 2 || after >= before, saySomePlaces);
}
