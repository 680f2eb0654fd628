import { and, eq, gt, isNull, lt, type SQL, sql } from "drizzle-orm";
import { type Db, writing } from "@/db/doors";
import { passkeyChallenges } from "@/db/schema/factors";
import { minutesToAnswer } from "@/features/factors/factor-limits";
import { Refusal } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

const door = { house: "door" } as const;

/** For what a challenge was asked, and of whom: a member, or a browser in which nobody is signed in yet. */
export type Asked = { purpose: "add" | "prove"; memberId: string } | { purpose: "sign-in"; browser: string };

/** Remembers what is asked of a passkey, for minutes. */
export async function remember(db: Db, challenge: string, asked: Asked) {
  await db.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, sql`now()`));
  const expiresAt = sql`now() + make_interval(mins => ${minutesToAnswer})`;
  const of = "memberId" in asked ? { memberId: asked.memberId } : { browserHash: hashOf(asked.browser) };
  await db.insert(passkeyChallenges).values({ challenge, purpose: asked.purpose, expiresAt, ...of });
}

/** Whether this was asked, and is not answered yet. In a transaction of its own: a wrong answer spends it too. */
export async function take(challenge: string, asked: Asked): Promise<boolean> {
  const taken = await writing(door, (db) =>
    db
      .delete(passkeyChallenges)
      .where(
        and(
          eq(passkeyChallenges.challenge, challenge),
          eq(passkeyChallenges.purpose, asked.purpose),
          gt(passkeyChallenges.expiresAt, sql`now()`),
          ofThem(asked),
        ),
      )
      .returning({ id: passkeyChallenges.id }),
  );
  return !(taken instanceof Refusal) && taken.length === 1;
}

function ofThem(asked: Asked): SQL | undefined {
  const { memberId, browserHash } = passkeyChallenges;
  return "memberId" in asked
    ? and(eq(memberId, asked.memberId), isNull(browserHash))
    : and(eq(browserHash, hashOf(asked.browser)), isNull(memberId));
}
