import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { questionGrounds } from "@/db/schema/patterns";
import { findCited } from "@/features/citations/find-cited";
import { groundsOf, lockQuestion, onlyEditors } from "@/features/questions/lock-question";
import { canAskQuestion } from "@/features/questions/policy";
import type { CiteInput } from "@/features/questions/schema";
import { mostGrounds } from "@/features/questions/schema-limits";
import { allow, found } from "@/lib/refusal";

/** Adds a note, an insight or a pattern to what we think today rests on. */
export async function citeForQuestion(member: Member, { questionId, named, chosen }: CiteInput) {
  return writing(member, async (db) => {
    allow(canAskQuestion(member), onlyEditors);
    await lockQuestion(db, questionId);
    const cited = await findCited(db, member, named || chosen);
    const already = await groundsOf(db, questionId);
    const isCited = already.some(
      (one) => one.noteId === cited.noteId && one.insightId === cited.insightId && one.patternId === cited.patternId,
    );
    allow(!isCited, "This is cited already.", "named");
    allow(already.length < mostGrounds, `An answer rests on at most ${mostGrounds} things. Take one away first.`, "named");
    const ground = { questionId, ...cited, position: 1 + Math.max(0, ...already.map(({ position }) => position)) };
    const [made] = await db.insert(questionGrounds).values(ground).returning({ id: questionGrounds.id });
    await record(db, { memberId: member.id, deed: "citeForQuestion", noun: "question", nounId: questionId, after: ground });
    return found(made, "no ground");
  });
}

/** What stands as answered keeps something to rest on. */
export async function removeGround(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    allow(canAskQuestion(member), onlyEditors);
    const { question, grounds, ground } = await lockGround(db, id);
    const isLast = question.state === "answered-for-now" && grounds.length === 1;
    allow(!isLast, "The answer would rest on nothing. Cite something else first, or open the question again.");
    await db.delete(questionGrounds).where(eq(questionGrounds.id, id));
    await record(db, { memberId: member.id, deed: "removeGround", noun: "question", nounId: question.id, before: ground });
    return { questionId: question.id };
  });
}

/** One step up or down. At the end of the list it stays. */
export async function moveGround(member: Member, { id, by }: { id: string; by: "up" | "down" }) {
  return writing(member, async (db) => {
    allow(canAskQuestion(member), onlyEditors);
    const { question, grounds, ground } = await lockGround(db, id);
    const other = grounds[grounds.indexOf(ground) + (by === "up" ? -1 : 1)];
    if (other) {
      await place(db, id, other.position);
      await place(db, other.id, ground.position);
      const after = { id, position: other.position };
      await record(db, { memberId: member.id, deed: "moveGround", noun: "question", nounId: question.id, after });
    }
    return { questionId: question.id };
  });
}

const place = (db: Db, id: string, position: number) =>
  db.update(questionGrounds).set({ position }).where(eq(questionGrounds.id, id));

/** The ground among the others, and its question held: whoever changes what an answer rests on takes turns. */
async function lockGround(db: Db, id: string) {
  const gone = "This is not cited here any more.";
  const [named] = await db
    .select({ questionId: questionGrounds.questionId })
    .from(questionGrounds)
    .where(sql`${questionGrounds.id} = ${id}`);
  const question = await lockQuestion(db, found(named, gone).questionId);
  const grounds = await groundsOf(db, question.id);
  return {
    question,
    grounds,
    ground: found(
      grounds.find((one) => one.id === id),
      gone,
    ),
  };
}
