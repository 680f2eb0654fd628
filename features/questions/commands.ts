import { sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { questions } from "@/db/schema/questions";
import { canAskQuestion } from "@/features/questions/policy";
import type { QuestionInput } from "@/features/questions/schema";
import { markdown } from "@/lib/markdown";
import { allow, found } from "@/lib/refusal";

/** Asks a learning question under the next number. Answers its id, slug and number. */
export async function askQuestion(member: Member, { today, ...question }: QuestionInput) {
  return writing(member, async (db) => {
    allow(canAskQuestion(member), "Only an editor can put a question to the network.");
    // Numbers run without gaps, so two editors take turns.
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('questions.number'))`);
    const [last] = await db.select({ number: sql<number>`coalesce(max(${questions.number}), 0)::int` }).from(questions);
    const [row] = await db
      .insert(questions)
      .values({ ...question, number: (last?.number ?? 0) + 1, todayHtml: today === "" ? null : markdown(today) })
      .onConflictDoNothing({ target: questions.slug })
      .returning({ id: questions.id, slug: questions.slug, number: questions.number });
    const made = found(row, "Another question has this address already. Choose a different one.");
    await record(db, {
      memberId: member.id,
      deed: "askQuestion",
      noun: "question",
      nounId: made.id,
      ofMemberId: member.id,
      placeId: question.placeId,
    });
    return made;
  });
}
