import { setTimeout as sleep } from "node:timers/promises";
import { and, eq, isNull, sql } from "drizzle-orm";
import { afterCommit, type House, writing } from "@/db/doors";
import { queueLetter } from "@/db/recorder";
import { letters } from "@/db/schema/letters";
import { nextTry } from "@/features/letters/next-try";
import { canPost } from "@/features/letters/policy";
import { log } from "@/lib/log";
import { allow } from "@/lib/refusal";
import { shared } from "@/lib/shared";

export type Letter = { id: string; toAddress: string; subject: string; text: string; html: string; madeAt: Date };

/** What a mail server said: in doubt when the letter was handed over whole and no answer came. `kind` names no person. */
export type Answer = { was: "taken" } | { was: "refused" | "not-taken" | "in-doubt"; kind: string };

const noWords = { subject: "", text: "", html: "" };

/** What the post office has taken while Postgres could not be told. */
const taken = shared("letters-taken", () => new Set<string>());

/**
 * Posts a letter, once as far as can be known (docs/decisions/0007): its row is held until the answer comes, so that a second
 * process waits here and then finds it posted. A letter that was not taken is queued again, or ends as refused.
 */
export async function postLetter(by: House, letterId: string, handOver: (letter: Letter) => Promise<Answer>) {
  let answer: Answer | undefined;
  try {
    await writing(by, async (db) => {
      allow(canPost(by), "Only the worker posts letters.");
      const [letter] = await db
        .select({
          id: letters.id,
          toAddress: letters.toAddress,
          subject: letters.subject,
          text: letters.text,
          html: letters.html,
          madeAt: letters.madeAt,
        })
        .from(letters)
        .where(waiting(letterId))
        .for("update");
      if (!letter || taken.has(letterId)) return;
      // Written before it is true, so that when the answer comes only the commit is left: that is the moment of doubt.
      await db
        .update(letters)
        .set({ postedAt: sql`clock_timestamp()`, ...noWords })
        .where(eq(letters.id, letterId));
      answer = await handOver(letter);
      if (answer.was === "taken") taken.add(letterId);
      else throw new NotTaken();
    });
  } catch (reason) {
    if (!answer) throw reason;
    if (answer.was === "taken") await tellUntilHeard(by, letterId);
    else await putOff(by, letterId, answer);
  }
  if (answer?.was === "taken") taken.delete(letterId);
}

class NotTaken extends Error {}

const waiting = (letterId: string) => and(eq(letters.id, letterId), isNull(letters.postedAt), isNull(letters.refusedAt));

/** Nobody else may have the letter until Postgres knows: the job stays with this process for as long as this takes. */
async function tellUntilHeard(by: House, letterId: string) {
  for (;;) {
    try {
      await writing(by, (db) =>
        db
          .update(letters)
          .set({ postedAt: sql`now()`, ...noWords })
          .where(waiting(letterId)),
      );
      return;
    } catch {
      await sleep(250);
    }
  }
}

async function putOff(by: House, letterId: string, { was, kind }: Exclude<Answer, { was: "taken" }>) {
  const isInDoubt = was === "in-doubt";
  await writing(by, async (db) => {
    const [letter] = await db
      .update(letters)
      .set({ doubts: sql`${letters.doubts} + ${isInDoubt ? 1 : 0}` })
      .where(waiting(letterId))
      .returning({
        doubts: letters.doubts,
        age: sql<number>`extract(epoch from clock_timestamp() - ${letters.madeAt})::float`,
      });
    if (!letter) return;
    const seconds = was === "refused" ? null : nextTry({ ...letter, isInDoubt });
    if (seconds === null) {
      const refusal = was === "refused" ? kind : `given up: ${kind}`;
      await db
        .update(letters)
        .set({ refusedAt: sql`now()`, refusal, ...noWords })
        .where(eq(letters.id, letterId));
      afterCommit(db, () => log.error({ event: "letter-refused", letter: letterId, kind: refusal }));
    } else {
      await queueLetter(db, letterId, seconds);
      afterCommit(db, () =>
        log.warn({ event: "letter-not-taken", letter: letterId, kind, isInDoubt, againInSeconds: Math.round(seconds) }),
      );
    }
  });
}
