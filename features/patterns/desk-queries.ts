import { and, asc, desc, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { patternSources, patterns } from "@/db/schema/patterns";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { citedPlace, citedShown, listedCitations } from "@/features/citations/cited";
import { listedContributions } from "@/features/contributions/policy";
import { listedNotes } from "@/features/notes/policy";
import { canWritePattern } from "@/features/patterns/policy";
import { strengthsFor } from "@/features/patterns/sources";
import { strengthOf } from "@/features/patterns/strength";
import { markOf } from "@/lib/mark-of";

/** Every pattern, what is being written first. Null for who does not write any. */
export function listPatternsToKeep(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canWritePattern(viewer)) return null;
    const rows = await db
      .select({
        id: patterns.id,
        slug: patterns.slug,
        claim: patterns.claim,
        publishedAt: patterns.publishedAt,
        lookedAtAt: patterns.lookedAtAt,
      })
      .from(patterns)
      .orderBy(sql`${patterns.publishedAt} desc nulls first`, desc(patterns.id))
      .limit(200);
    const strengths = await strengthsFor(
      db,
      viewer,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({ ...row, strength: strengths.get(row.id) ?? strengthOf([]) }));
  });
}

export type PatternToKeep = NonNullable<Awaited<ReturnType<typeof listPatternsToKeep>>>[number];

/** A pattern as an editor writes it. Null for everybody else, as if there were none. */
export function getPatternToWrite(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    if (!canWritePattern(viewer)) return null;
    const [pattern] = await db
      .select({
        id: patterns.id,
        slug: patterns.slug,
        claim: patterns.claim,
        body: patterns.body,
        limits: patterns.limits,
        questionId: patterns.questionId,
        version: patterns.version,
        publishedAt: patterns.publishedAt,
        lookedAtAt: patterns.lookedAtAt,
      })
      .from(patterns)
      .where(eq(patterns.slug, slug));
    if (!pattern) return null;
    const sources = await everySource(db, viewer, pattern.id);
    return { ...pattern, sources, choices: await choicesFor(db, viewer, pattern) };
  });
}

export type PatternToWrite = NonNullable<Awaited<ReturnType<typeof getPatternToWrite>>>;
export type SourceToWrite = PatternToWrite["sources"][number];

/** With those that readers do not see any more, each with the mark of how it stands. */
async function everySource(db: Db, viewer: Viewer, patternId: string) {
  const rows = await db
    .select({
      id: patternSources.id,
      stance: patternSources.stance,
      words: patternSources.words,
      isListed: listedCitations(viewer, patternSources).mapWith(Boolean),
      ...citedShown,
    })
    .from(patternSources)
    .leftJoin(notes, eq(notes.id, patternSources.noteId))
    .leftJoin(insights, eq(insights.id, patternSources.insightId))
    .innerJoin(places, citedPlace)
    .where(eq(patternSources.patternId, patternId))
    .orderBy(asc(patternSources.position), asc(patternSources.id));
  return rows.map((row) => ({ ...row, seen: markOf(row.stance, row.words) }));
}

const offered = 30;

/** What could be cited: the newest notes and insights on its question, and insights on the notes that it cites. */
async function choicesFor(db: Db, viewer: Viewer, pattern: { id: string; questionId: string | null }) {
  const cited = db.select({ noteId: patternSources.noteId }).from(patternSources);
  const ofPattern = and(eq(patternSources.patternId, pattern.id), isNotNull(patternSources.noteId));
  const notesOnIt = pattern.questionId ? await notesWhere(db, viewer, pattern, eq(notes.questionId, pattern.questionId)) : [];
  const insightsOnIt = await insightsWhere(db, viewer, pattern, [
    pattern.questionId ? eq(insights.questionId, pattern.questionId) : undefined,
    sql`${insights.noteId} in ${cited.where(ofPattern)}`,
  ]);
  return { notes: notesOnIt, insights: insightsOnIt };
}

const notCited = (pattern: { id: string }, column: SQL, id: SQL) =>
  sql`not exists (select from pattern_sources s where s.pattern_id = ${pattern.id} and s.${column} = ${id})`;

function notesWhere(db: Db, viewer: Viewer, pattern: { id: string }, where: SQL) {
  return db
    .select({ id: notes.id, title: notes.title, place: places.name })
    .from(notes)
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(and(where, listedNotes(viewer), notCited(pattern, sql.raw("note_id"), sql`${notes.id}`)))
    .orderBy(sql`${notes.publishedAt} desc nulls last`)
    .limit(offered);
}

function insightsWhere(db: Db, viewer: Viewer, pattern: { id: string }, on: (SQL | undefined)[]) {
  return db
    .select({ id: insights.id, kind: insights.kind, statement: insights.statement, place: places.name })
    .from(insights)
    .innerJoin(places, eq(places.id, insights.placeId))
    .where(and(or(...on), listedContributions(viewer, insights), notCited(pattern, sql.raw("insight_id"), sql`${insights.id}`)))
    .orderBy(desc(insights.publishedAt))
    .limit(offered);
}

/** The questions that a pattern can be on. */
export function listQuestionsToChoose(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canWritePattern(viewer)) return [];
    return db
      .select({ id: questions.id, number: questions.number, question: questions.question })
      .from(questions)
      .orderBy(asc(questions.number));
  });
}

export type QuestionToChoose = Awaited<ReturnType<typeof listQuestionsToChoose>>[number];
