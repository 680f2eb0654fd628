import { and, asc, eq, sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { patternSources } from "@/db/schema/patterns";
import { places } from "@/db/schema/places";
import { citedPlace, citedShown, listedCitations } from "@/features/citations/cited";
import { type Strength, strengthOf } from "@/features/patterns/strength";

/** What a pattern rests on and what speaks against it, as far as this viewer may see it, in the editors' order. */
export function sourcesFor(db: Db, viewer: Viewer, patternId: string) {
  return db
    .select({ id: patternSources.id, stance: patternSources.stance, words: patternSources.words, ...citedShown })
    .from(patternSources)
    .leftJoin(notes, eq(notes.id, patternSources.noteId))
    .leftJoin(insights, eq(insights.id, patternSources.insightId))
    .innerJoin(places, citedPlace)
    .where(and(eq(patternSources.patternId, patternId), listedCitations(viewer, patternSources)))
    .orderBy(asc(patternSources.position), asc(patternSources.id));
}

export type SourceShown = Awaited<ReturnType<typeof sourcesFor>>[number];

/** How strong each of these is for this viewer. */
export async function strengthsFor(db: Db, viewer: Viewer, patternIds: readonly string[]): Promise<Map<string, Strength>> {
  if (patternIds.length === 0) return new Map();
  const rows = await withKeptPlan(
    db
      .select({ patternId: patternSources.patternId, stance: patternSources.stance, placeId: places.id })
      .from(patternSources)
      .leftJoin(notes, eq(notes.id, patternSources.noteId))
      .leftJoin(insights, eq(insights.id, patternSources.insightId))
      .innerJoin(places, citedPlace)
      .where(
        and(
          sql`${patternSources.patternId} = any(${sql.param([...patternIds])}::uuid[])`,
          listedCitations(viewer, patternSources),
        ),
      ),
  );
  return new Map(patternIds.map((id) => [id, strengthOf(rows.filter(({ patternId }) => patternId === id))]));
}
