import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { questionGrounds } from "@/db/schema/patterns";
import { questions } from "@/db/schema/questions";
import { found } from "@/lib/refusal";

export const onlyEditors = "Only an editor can put a question to the network, and say how it stands.";
export const citeFirst = "Say what the answer rests on: cite at least one note, insight or pattern first.";

/** The question, held until this transaction ends. */
export async function lockQuestion(db: Db, id: string) {
  const [row] = await db
    .select({
      id: questions.id,
      slug: questions.slug,
      question: questions.question,
      whyItMatters: questions.whyItMatters,
      state: questions.state,
      today: questions.today,
      todayOn: questions.todayOn,
      placeId: questions.placeId,
      version: questions.version,
    })
    .from(questions)
    .where(eq(questions.id, id))
    .for("update");
  return found(row, "This question is not here any more.");
}

/** What its answer rests on, in order. */
export function groundsOf(db: Db, questionId: string) {
  return db
    .select({
      id: questionGrounds.id,
      position: questionGrounds.position,
      noteId: questionGrounds.noteId,
      insightId: questionGrounds.insightId,
      patternId: questionGrounds.patternId,
    })
    .from(questionGrounds)
    .where(eq(questionGrounds.questionId, questionId))
    .orderBy(asc(questionGrounds.position), asc(questionGrounds.id));
}
