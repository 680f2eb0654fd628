import { and, asc, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { patterns, questionGrounds } from "@/db/schema/patterns";
import { places } from "@/db/schema/places";
import { citedPlace, citedShown, listedCitations } from "@/features/citations/cited";
import { publishedPatterns } from "@/features/patterns/policy";
import { strengthsFor } from "@/features/patterns/sources";
import { strengthOf } from "@/features/patterns/strength";

/** The grounds whose note, insight or pattern stands in this viewer's lists. */
const listedGrounds = (viewer: Viewer): SQL =>
  sql`coalesce(${or(listedCitations(viewer, questionGrounds), and(isNotNull(questionGrounds.patternId), publishedPatterns()))}, false)`;

/** What "what we think today" rests on, as far as this viewer may see it; `all` with what readers do not see any more. */
export async function groundsFor(db: Db, viewer: Viewer, questionId: string, { all = false } = {}) {
  const { place, ...shown } = citedShown;
  const rows = await withKeptPlan(
    db
      .select({
        id: questionGrounds.id,
        isListed: listedGrounds(viewer).mapWith(Boolean),
        pattern: { id: patterns.id, slug: patterns.slug, claim: patterns.claim },
        ...shown,
        place,
      })
      .from(questionGrounds)
      .leftJoin(patterns, eq(patterns.id, questionGrounds.patternId))
      .leftJoin(notes, eq(notes.id, questionGrounds.noteId))
      .leftJoin(insights, eq(insights.id, questionGrounds.insightId))
      .leftJoin(places, citedPlace)
      .where(and(eq(questionGrounds.questionId, questionId), all ? undefined : listedGrounds(viewer)))
      .orderBy(asc(questionGrounds.position), asc(questionGrounds.id)),
  );
  const strengths = await strengthsFor(
    db,
    viewer,
    rows.flatMap(({ pattern }) => pattern?.id ?? []),
  );
  return rows.map(({ pattern, ...row }) => ({
    ...row,
    pattern: pattern && { ...pattern, strength: strengths.get(pattern.id) ?? strengthOf([]) },
  }));
}

export type Ground = Awaited<ReturnType<typeof groundsFor>>[number];
