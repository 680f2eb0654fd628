import { randomInt } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { recoveryCodes } from "@/db/schema/factors";
import { type From, tellOfChange } from "@/features/factors/factor-letter";
import { recoveryCodesMade } from "@/features/factors/factor-limits";
import { heldBy, oneFactorAtATime } from "@/features/factors/held";
import { canMakeRecoveryCodes } from "@/features/factors/policy";
import { confirmFirst } from "@/features/members/policy";
import { counted } from "@/lib/counts";
import { allow, found } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

/** Crockford's base 32: nothing that is read as something else. */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const length = 16;

/** Ten new codes in place of all before, in clear: nobody can ever read them again. */
export async function makeRecoveryCodes(member: Member, { from }: { from: From }) {
  return writing(member, async (db) => {
    await oneFactorAtATime(db, member.id);
    const held = await heldBy(db, member.id);
    allow(
      held.passkeys + held.authenticators > 0,
      "Set up a passkey or an authenticator app first: the codes are for when it is lost.",
    );
    allow(canMakeRecoveryCodes(member, held), confirmFirst);
    const replaced = await db
      .delete(recoveryCodes)
      .where(eq(recoveryCodes.memberId, member.id))
      .returning({ id: recoveryCodes.id });
    const codes = Array.from({ length: recoveryCodesMade }, newCode);
    const [first] = await db
      .insert(recoveryCodes)
      .values(codes.map((code) => ({ memberId: member.id, codeHash: codeHashOf(member.id, code) })))
      .returning({ id: recoveryCodes.id });
    const { id: nounId } = found(first, "The codes could not be made. Please try again.");
    await record(db, { memberId: member.id, deed: "makeRecoveryCodes", noun: "factor", nounId, ofMemberId: member.id });
    const what = replaced.length > 0 ? "New recovery codes were made, and the old ones ended," : "Recovery codes were made";
    await tellOfChange(db, member.id, { what, from });
    return { codes };
  });
}

/** A second factor shown, for when the others are lost. Each works once. */
export async function spendRecoveryCode(member: Member, { code, from }: { code: string; from: From }) {
  return writing(member, async (db) => {
    const [used] = await db
      .update(recoveryCodes)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(recoveryCodes.memberId, member.id),
          eq(recoveryCodes.codeHash, codeHashOf(member.id, plainly(code))),
          isNull(recoveryCodes.usedAt),
        ),
      )
      .returning({ id: recoveryCodes.id });
    allow(used !== undefined, "That is not one of your recovery codes, or it was used already. Each works once.");
    const left = await db
      .select({ id: recoveryCodes.id })
      .from(recoveryCodes)
      .where(and(eq(recoveryCodes.memberId, member.id), isNull(recoveryCodes.usedAt)));
    await record(db, {
      memberId: member.id,
      deed: "spendRecoveryCode",
      noun: "factor",
      nounId: used.id,
      ofMemberId: member.id,
    });
    const what = `A recovery code was used (${counted(left.length, "is", "are")} left)`;
    await tellOfChange(db, member.id, { what, from });
    return { left: left.length };
  });
}

const newCode = () => inGroups(Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join(""));

const inGroups = (code: string) => (code.match(/.{4}/g) ?? []).join("-");

/** As it was shown, however it was typed. */
const plainly = (typed: string) =>
  inGroups(
    typed
      .toLowerCase()
      .replace(/[^0-9a-z]/g, "")
      .replaceAll("o", "0")
      .replace(/[il]/g, "1"),
  );

/** Eighty random bits need no slow hash; with the member in it one guess is a guess at one person's. */
const codeHashOf = (memberId: string, code: string) => hashOf(`${memberId} ${code}`);
