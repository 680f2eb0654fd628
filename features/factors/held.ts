import { and, count, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { authenticators, passkeys, recoveryCodes } from "@/db/schema/factors";
import { canAddFactor, type Held, isStaff, nextStepToAdd } from "@/features/factors/policy";
import { confirmFirst } from "@/features/members/policy";
import { allow } from "@/lib/refusal";

/** What a member's factors are changed under: two at once must not remove the last two. */
export const oneFactorAtATime = (db: Db, memberId: string) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`factors of ${memberId}`}, 0))`);

export async function heldBy(db: Db, memberId: string): Promise<Held> {
  const [keys] = await db.select({ number: count() }).from(passkeys).where(eq(passkeys.memberId, memberId));
  const [apps] = await db
    .select({ number: count() })
    .from(authenticators)
    .where(and(eq(authenticators.memberId, memberId), isNotNull(authenticators.confirmedAt)));
  return { passkeys: keys?.number ?? 0, authenticators: apps?.number ?? 0 };
}

/** With the last factor go the codes for its loss. */
export async function forgetCodesOfLast(db: Db, memberId: string, before: Held) {
  if (before.passkeys + before.authenticators === 1) await db.delete(recoveryCodes).where(eq(recoveryCodes.memberId, memberId));
}

/** Staff who lose their only factor are locked out without codes; everybody else signs in by letter. */
export async function needsRecoveryCodes(db: Db, member: Member) {
  const [left] = await db
    .select({ number: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.memberId, member.id), isNull(recoveryCodes.usedAt)));
  return isStaff(member) && left?.number === 0;
}

export const signInAgain =
  "Sign in again before you set up the first one: it is asked for within 15 minutes of signing in, so that nobody can do it at a computer left open.";

export function allowAdding(member: Member, held: Held) {
  allow(canAddFactor(member, held), nextStepToAdd(member, held) === "sign-in" ? signInAgain : confirmFirst);
}
