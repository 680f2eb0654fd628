import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { listedNotes } from "@/features/notes/policy";
import { mostCounted } from "@/lib/counts";

const questionRow = {
  id: questions.id,
  slug: questions.slug,
  number: questions.number,
  question: questions.question,
  whyItMatters: questions.whyItMatters,
  state: questions.state,
  isIllustrative: questions.isIllustrative,
  place: { slug: places.slug, name: places.name },
};

export type QuestionRowData = Awaited<ReturnType<typeof listOpenQuestions>>[number];

/** Every question with how many notes speak to it as far as they are counted, in the order they were asked. */
export function listQuestions(viewer: Viewer) {
  return reading(viewer, (db) =>
    db
      .select({
        ...questionRow,
        notes: sql<number>`(select count(*)::int from (
          select from ${notes} where ${notes.questionId} = ${questions.id} and ${listedNotes(viewer)} limit ${mostCounted}) speaking)`,
      })
      .from(questions)
      .leftJoin(places, eq(places.id, questions.placeId))
      .orderBy(asc(questions.number)),
  );
}

/** The newest questions that nobody has answered yet. */
export function listOpenQuestions(viewer: Viewer, count: number) {
  return reading(viewer, (db) =>
    db
      .select(questionRow)
      .from(questions)
      .leftJoin(places, eq(places.id, questions.placeId))
      .where(ne(questions.state, "answered-for-now"))
      .orderBy(sql`${questions.state} <> 'open'`, desc(questions.askedOn), desc(questions.number))
      .limit(count),
  );
}

/** One question, whole, with the newest notes that speak to it. Null when there is none. */
export function getQuestion(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [question] = await db
      .select({ ...questionRow, todayHtml: questions.todayHtml, askedOn: questions.askedOn })
      .from(questions)
      .leftJoin(places, eq(places.id, questions.placeId))
      .where(eq(questions.slug, slug));
    if (!question) return null;
    const speaking = await db
      .select({
        slug: notes.slug,
        title: notes.title,
        learnedFirst: notes.learnedFirst,
        happenedFrom: notes.happenedFrom,
        happenedTo: notes.happenedTo,
        isIllustrative: notes.isIllustrative,
        place: { slug: places.slug, name: places.name, region: places.region, outline: places.outline },
      })
      .from(notes)
      .innerJoin(places, eq(places.id, notes.placeId))
      .where(and(eq(notes.questionId, question.id), listedNotes(viewer)))
      .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
      .limit(30);
    return { ...question, notes: speaking };
  });
}

export type WholeQuestion = NonNullable<Awaited<ReturnType<typeof getQuestion>>>;
