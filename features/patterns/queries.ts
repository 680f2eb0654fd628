import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { patternSources, patterns } from "@/db/schema/patterns";
import { questions } from "@/db/schema/questions";
import { canWritePattern, publishedPatterns, readablePatterns } from "@/features/patterns/policy";
import { sourcesFor, strengthsFor } from "@/features/patterns/sources";
import { strengthOf } from "@/features/patterns/strength";

const patternRow = {
  id: patterns.id,
  slug: patterns.slug,
  claim: patterns.claim,
  publishedAt: patterns.publishedAt,
  lookedAtAt: patterns.lookedAtAt,
  isIllustrative: patterns.isIllustrative,
  isOut: sql<boolean>`coalesce(${publishedPatterns()}, false)`,
  question: { slug: questions.slug, question: questions.question },
};

export type PatternRowData = Awaited<ReturnType<typeof listPatterns>>[number];

const mostShown = 100;
const mostOnOne = 20;

/** The patterns that are out, newest first, each as strong as this viewer sees it. */
export function listPatterns(viewer: Viewer) {
  return reading(viewer, (db) => weighed(db, viewer, sql`true`, mostShown));
}

/** The newest on a question. */
export function listPatternsOn(viewer: Viewer, questionId: string) {
  return reading(viewer, (db) => weighed(db, viewer, eq(patterns.questionId, questionId), mostOnOne));
}

/** The newest one, for the front page. */
export async function getLatestPattern(viewer: Viewer) {
  const [pattern] = await reading(viewer, (db) => weighed(db, viewer, sql`true`, 1));
  return pattern ?? null;
}

/** Those that cite a note, and whether it speaks for them or against. */
export function listPatternsCiting(viewer: Viewer, noteId: string) {
  return reading(viewer, async (db) => {
    const cited = await withKeptPlan(
      db
        .select({ patternId: patternSources.patternId, stance: patternSources.stance })
        .from(patternSources)
        .where(eq(patternSources.noteId, noteId)),
    );
    if (cited.length === 0) return [];
    const stances = new Map(cited.map(({ patternId, stance }) => [patternId, stance]));
    const rows = await weighed(db, viewer, inArray(patterns.id, [...stances.keys()]), mostOnOne);
    return rows.map((row) => ({ ...row, stance: stances.get(row.id) ?? "for" }));
  });
}

export type PatternCiting = Awaited<ReturnType<typeof listPatternsCiting>>[number];

async function weighed(db: Db, viewer: Viewer, where: SQL, count: number) {
  const rows = await db
    .select(patternRow)
    .from(patterns)
    .leftJoin(questions, eq(questions.id, patterns.questionId))
    .where(and(publishedPatterns(), where))
    .orderBy(sql`${patterns.publishedAt} desc nulls last`, desc(patterns.id))
    .limit(count);
  const strengths = await strengthsFor(
    db,
    viewer,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, strength: strengths.get(row.id) ?? strengthOf([]) }));
}

/** One pattern, whole. Null when there is none, or none for this viewer yet. */
export function getPattern(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [pattern] = await db
      .select({ ...patternRow, bodyHtml: patterns.bodyHtml, limitsHtml: patterns.limitsHtml })
      .from(patterns)
      .leftJoin(questions, eq(questions.id, patterns.questionId))
      .where(and(eq(patterns.slug, slug), readablePatterns(viewer)));
    if (!pattern) return null;
    const sources = await sourcesFor(db, viewer, pattern.id);
    const strength = strengthOf(sources.map(({ stance, place }) => ({ stance, placeId: place.id })));
    return { ...pattern, sources, strength, can: { write: canWritePattern(viewer) } };
  });
}

export type WholePattern = NonNullable<Awaited<ReturnType<typeof getPattern>>>;
