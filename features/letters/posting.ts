import { and, eq, isNull, sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { letters } from "@/db/schema/letters";
import { canPost } from "@/features/letters/policy";
import { allow } from "@/lib/refusal";
import { shared } from "@/lib/shared";

export type Letter = { id: string; toAddress: string; subject: string; text: string; html: string };

/** What the post office has taken while Postgres could not be told: it is told later, and nothing is posted again. */
const taken = shared("letters-taken", () => new Set<string>());

/**
 * Posts a letter, once: its row is held for as long as that takes, so that a second process waits here and then finds it
 * posted. `post` has to give up by itself within a minute. A throw leaves it to the queue to try again.
 */
export async function postLetter(by: House, letterId: string, post: (letter: Letter) => Promise<void>) {
  const posted = await writing(by, async (db) => {
    allow(canPost(by), "Only the worker posts letters.");
    const [letter] = await db
      .select({
        id: letters.id,
        toAddress: letters.toAddress,
        subject: letters.subject,
        text: letters.text,
        html: letters.html,
      })
      .from(letters)
      .where(and(eq(letters.id, letterId), isNull(letters.postedAt)))
      .for("update");
    if (!letter) return { posted: false };
    if (!taken.has(letterId)) await post(letter);
    taken.add(letterId);
    await db.update(letters).set({ postedAt: sql`now()` }).where(eq(letters.id, letterId));
    return { posted: true };
  });
  taken.delete(letterId);
  return posted;
}
