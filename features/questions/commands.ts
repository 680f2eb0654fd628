import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { questions } from "@/db/schema/questions";
import { refuseStale } from "@/features/contributions/deciding";
import { freeSlug, usedForm } from "@/features/desk/free-slug";
import { citeFirst, groundsOf, lockQuestion, onlyEditors } from "@/features/questions/lock-question";
import { canAskQuestion } from "@/features/questions/policy";
import type { AskInput, ChangeInput } from "@/features/questions/schema";
import { markdown } from "@/lib/markdown";
import { allow, found } from "@/lib/refusal";

type Asking = Omit<AskInput, "id"> & { id?: string; slug?: string; askedOn?: string; isIllustrative: boolean };

/** Postgres' day, as it is in the UK. */
const today = sql`(now() at time zone 'Europe/London')::date`;

/** Asks a learning question under the next number. Answers its id, slug and number. */
export async function askQuestion(member: Member, { slug, askedOn, ...question }: Asking) {
  return writing(member, async (db) => {
    allow(canAskQuestion(member), onlyEditors);
    // Numbers run without gaps, so two editors take turns.
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('questions.number'))`);
    const [last] = await db.select({ number: sql<number>`coalesce(max(${questions.number}), 0)::int` }).from(questions);
    const [made] = await db
      .insert(questions)
      .values({
        ...question,
        slug: slug ?? (await freeSlug(db, questions, question.question)),
        number: (last?.number ?? 0) + 1,
        state: "open",
        askedOn: askedOn ?? today,
      })
      .onConflictDoNothing()
      .returning({ id: questions.id, slug: questions.slug, number: questions.number });
    if (!made) return askedBefore(db, question);
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

/** The same form, sent twice. */
async function askedBefore(db: Db, { id, question }: { id?: string; question: string }) {
  const [before] = await db
    .select({ id: questions.id, slug: questions.slug, number: questions.number, question: questions.question })
    .from(questions)
    .where(sql`${questions.id} = ${id ?? null}::uuid`);
  const { question: asked, ...made } = found(before, "Another question has this address already. Choose a different one.");
  allow(asked === question, usedForm, "id");
  return made;
}

/** New words and where it stands, from whoever saw the ones before. Answers the version that they are. */
export async function changeQuestion(member: Member, { id, version, ...input }: ChangeInput) {
  return writing(member, async (db) => {
    allow(canAskQuestion(member), onlyEditors);
    const { question, whyItMatters, state, today: thought, placeId, ...stood } = await lockQuestion(db, id);
    refuseStale(stood.version !== version);
    if (input.state === "answered-for-now") allow((await groundsOf(db, id)).length > 0, citeFirst, "state");
    const isNew = input.today !== thought;
    const todayOn = input.today === "" ? null : isNew || stood.todayOn === null ? today : stood.todayOn;
    await db
      .update(questions)
      .set({ ...input, todayHtml: input.today === "" ? null : markdown(input.today), todayOn, version: version + 1 })
      .where(eq(questions.id, id));
    await record(db, {
      memberId: member.id,
      deed:
        input.state === state ? "changeQuestion" : state === "answered-for-now" ? "reopenQuestion" : stateDeeds[input.state],
      noun: "question",
      nounId: id,
      placeId: input.placeId,
      version: version + 1,
      before: { question, whyItMatters, state, today: thought, placeId },
    });
    return { version: version + 1 };
  });
}

const stateDeeds = {
  open: "reopenQuestion",
  "being-worked-on": "workOnQuestion",
  "answered-for-now": "answerQuestion",
} as const;

/** Somebody has gone through what we think today again and found that it stands. */
export async function lookAgainAtQuestion(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    allow(canAskQuestion(member), onlyEditors);
    const question = await lockQuestion(db, id);
    allow(question.today !== "", "There is nothing to look at again yet: say first what we think today.");
    await db.update(questions).set({ todayOn: today }).where(eq(questions.id, id));
    await record(db, { memberId: member.id, deed: "lookAgainAtQuestion", noun: "question", nounId: id });
    return { id };
  });
}
