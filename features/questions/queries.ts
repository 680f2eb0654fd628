import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { listedNotes } from "@/features/notes/policy";
import { publishedPosts } from "@/features/posts/policy";
import { groundsFor } from "@/features/questions/grounds";
import { canAskQuestion } from "@/features/questions/policy";
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

/** One question, whole, with what it rests on, the newest notes and the posts that speak to it. Null when there is none. */
export function getQuestion(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [question] = await db
      .select({ ...questionRow, todayHtml: questions.todayHtml, todayOn: questions.todayOn, askedOn: questions.askedOn })
      .from(questions)
      .leftJoin(places, eq(places.id, questions.placeId))
      .where(eq(questions.slug, slug));
    if (!question) return null;
    const speaking = await notesOn(db, viewer, question.id);
    return {
      ...question,
      grounds: await groundsFor(db, viewer, question.id),
      notes: speaking.slice(0, shownNotes),
      hasMoreNotes: speaking.length > shownNotes,
      posts: await postsOn(db, question.id),
      can: { change: canAskQuestion(viewer) },
    };
  });
}

export type WholeQuestion = NonNullable<Awaited<ReturnType<typeof getQuestion>>>;

const shownNotes = 30;

function notesOn(db: Db, viewer: Viewer, questionId: string) {
  return db
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
    .where(and(eq(notes.questionId, questionId), listedNotes(viewer)))
    .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
    .limit(shownNotes + 1);
}

/** What the editors have published about it. */
function postsOn(db: Db, questionId: string) {
  return db
    .select({ slug: posts.slug, title: posts.title, lede: posts.lede, publishedAt: posts.publishedAt })
    .from(posts)
    .where(and(eq(posts.questionId, questionId), publishedPosts()))
    .orderBy(sql`${posts.publishedAt} desc nulls last`, desc(posts.id))
    .limit(20);
}
