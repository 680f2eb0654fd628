import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { insights } from "@/db/schema/insights";
import { notes } from "@/db/schema/notes";
import { patterns } from "@/db/schema/patterns";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { listedContributions } from "@/features/contributions/policy";
import { listedNotes } from "@/features/notes/policy";
import { publishedPatterns } from "@/features/patterns/policy";
import { groundsFor } from "@/features/questions/grounds";
import { canAskQuestion } from "@/features/questions/policy";

/** Every question, as whoever asks them sees them. Null for everybody else. */
export function listQuestionsToKeep(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canAskQuestion(viewer)) return null;
    return db
      .select({
        id: questions.id,
        slug: questions.slug,
        number: questions.number,
        question: questions.question,
        state: questions.state,
        todayOn: questions.todayOn,
      })
      .from(questions)
      .orderBy(asc(questions.number));
  });
}

export type QuestionToKeep = NonNullable<Awaited<ReturnType<typeof listQuestionsToKeep>>>[number];

/** A question as an editor changes it, with all that it rests on and what else could be cited. Null for everybody else. */
export function getQuestionToChange(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    if (!canAskQuestion(viewer)) return null;
    const [question] = await db
      .select({
        id: questions.id,
        slug: questions.slug,
        number: questions.number,
        question: questions.question,
        whyItMatters: questions.whyItMatters,
        state: questions.state,
        today: questions.today,
        todayOn: questions.todayOn,
        placeId: questions.placeId,
        version: questions.version,
      })
      .from(questions)
      .where(eq(questions.slug, slug));
    if (!question) return null;
    const grounds = await groundsFor(db, viewer, question.id, { all: true });
    return { ...question, grounds, choices: await choicesFor(db, viewer, question.id) };
  });
}

export type QuestionToChange = NonNullable<Awaited<ReturnType<typeof getQuestionToChange>>>;

const offered = 40;

async function choicesFor(db: Db, viewer: Viewer, questionId: string) {
  const notGrounds = (column: string, id: SQL) =>
    sql`not exists (select from question_grounds g where g.question_id = ${questionId} and g.${sql.raw(column)} = ${id})`;
  return {
    notes: await db
      .select({ id: notes.id, title: notes.title, place: places.name })
      .from(notes)
      .innerJoin(places, eq(places.id, notes.placeId))
      .where(and(eq(notes.questionId, questionId), listedNotes(viewer), notGrounds("note_id", sql`${notes.id}`)))
      .orderBy(sql`${notes.publishedAt} desc nulls last`)
      .limit(offered),
    insights: await db
      .select({ id: insights.id, kind: insights.kind, statement: insights.statement, place: places.name })
      .from(insights)
      .innerJoin(places, eq(places.id, insights.placeId))
      .where(
        and(
          eq(insights.questionId, questionId),
          listedContributions(viewer, insights),
          notGrounds("insight_id", sql`${insights.id}`),
        ),
      )
      .orderBy(desc(insights.publishedAt))
      .limit(offered),
    patterns: await db
      .select({ id: patterns.id, claim: patterns.claim })
      .from(patterns)
      .where(and(publishedPatterns(), notGrounds("pattern_id", sql`patterns.id`)))
      .orderBy(sql`${patterns.questionId} is distinct from ${questionId}`, desc(patterns.publishedAt))
      .limit(offered),
  };
}

/** The places that a question can be asked of: today's, and the one of which it was asked. */
export function listPlacesToAskOf(viewer: Viewer, chosen: string | null = null) {
  return reading(viewer, async (db) => {
    if (!canAskQuestion(viewer)) return [];
    return db
      .select({ id: places.id, name: places.name })
      .from(places)
      .where(sql`${places.endedOn} is null or ${places.id} = ${chosen}::uuid`)
      .orderBy(sql`${places.name} collate "und-x-icu"`)
      .limit(2000);
  });
}

export type PlaceToAskOf = Awaited<ReturnType<typeof listPlacesToAskOf>>[number];
