import { and, eq, isNotNull, isNull, lt, ne, or, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { authenticators } from "@/db/schema/factors";
import { halfMinuteOf, newSealedSecret, openSecret } from "@/features/factors/authenticator-code";
import { type From, tellOfChange } from "@/features/factors/factor-letter";
import { minutesOfRest, minutesToSetUp, triesBeforeRest } from "@/features/factors/factor-limits";
import { allowAdding, forgetCodesOfLast, heldBy, needsRecoveryCodes, oneFactorAtATime } from "@/features/factors/held";
import { canRemoveFactor, isLastOfStaff } from "@/features/factors/policy";
import { confirmFirst } from "@/features/members/policy";
import { counted } from "@/lib/counts";
import { allow, found, Refusal } from "@/lib/refusal";

const gone = "There is no authenticator app to do this with. Open the page again.";
const usedBefore = "That code was used already. Wait for your app to show the next one.";
const unreadable =
  "This site cannot read your authenticator's key any more, because a setting of the site has changed. Use a passkey or a recovery code, then set the app up again.";
const resting = `Too many codes were wrong. Wait ${minutesOfRest} minutes, then type the one that your app shows.`;

/** A new key for an app, which counts from its first right code on. Asked again soon, it is the same. */
export async function beginAuthenticator(member: Member) {
  return writing(member, async (db) => {
    await oneFactorAtATime(db, member.id);
    allowAdding(member, await heldBy(db, member.id));
    const [begun] = await db
      .select({
        secret: authenticators.secret,
        isOver: sql<boolean>`made_at < now() - make_interval(mins => ${minutesToSetUp})`,
      })
      .from(authenticators)
      .where(and(eq(authenticators.memberId, member.id), isNull(authenticators.confirmedAt)));
    if (begun && !begun.isOver && openSecret(begun.secret, member.id)) return { isNew: false };
    await db.delete(authenticators).where(and(eq(authenticators.memberId, member.id), isNull(authenticators.confirmedAt)));
    await db.insert(authenticators).values({ memberId: member.id, secret: newSealedSecret(member.id) });
    return { isNew: true };
  });
}

/** The first right code: from here on the app counts, in the place of one that was there. */
export async function confirmAuthenticator(member: Member, { code, from }: { code: string; from: From }) {
  const right = await tryAuthenticator(member, { code, which: "begun" });
  if (right instanceof Refusal) return right;
  return writing(member, async (db) => {
    await oneFactorAtATime(db, member.id);
    const held = await heldBy(db, member.id);
    allowAdding(member, held);
    await db.delete(authenticators).where(and(eq(authenticators.memberId, member.id), ne(authenticators.id, right.id)));
    await accept(db, right);
    await db.update(authenticators).set({ confirmedAt: sql`now()` }).where(eq(authenticators.id, right.id));
    const { id: nounId } = right;
    await record(db, { memberId: member.id, deed: "addAuthenticator", noun: "factor", nounId, ofMemberId: member.id });
    const what = held.authenticators > 0 ? "Another authenticator app was set up" : "An authenticator app was set up";
    await tellOfChange(db, member.id, { what, from });
    return { id: nounId, needsCodes: await needsRecoveryCodes(db, member) };
  });
}

/** A code of the app that counts: a second factor shown. */
export async function showAuthenticatorCode(member: Member, { code }: { code: string }) {
  const right = await tryAuthenticator(member, { code, which: "confirmed" });
  if (right instanceof Refusal) return right;
  return writing(member, async (db) => {
    await accept(db, right);
    return { id: right.id };
  });
}

export async function removeAuthenticator(member: Member, { from }: { from: From }) {
  return writing(member, async (db) => {
    await oneFactorAtATime(db, member.id);
    const held = await heldBy(db, member.id);
    allow(!isLastOfStaff(member, held), "Staff keep a second factor: add another one first, or set this app up anew.");
    allow(canRemoveFactor(member, held), confirmFirst);
    const removed = await db
      .delete(authenticators)
      .where(eq(authenticators.memberId, member.id))
      .returning({ id: authenticators.id, confirmedAt: authenticators.confirmedAt });
    const { id: nounId } = found(
      removed.find(({ confirmedAt }) => confirmedAt),
      gone,
    );
    await forgetCodesOfLast(db, member.id, held);
    await record(db, { memberId: member.id, deed: "removeAuthenticator", noun: "factor", nounId, ofMemberId: member.id });
    await tellOfChange(db, member.id, { what: "The authenticator app was removed", from });
    return { id: nounId };
  });
}

type Right = { id: string; halfMinute: number };

/** Counted and committed before anything is compared: twenty at once wait for each other here and get five tries. */
async function tryAuthenticator(member: Member, { code, which }: { code: string; which: "begun" | "confirmed" }) {
  const { confirmedAt } = authenticators;
  const mine = and(eq(authenticators.memberId, member.id), which === "begun" ? isNull(confirmedAt) : isNotNull(confirmedAt));
  const tries = sql`case when rests_until is null then tries + 1 else 1 end`;
  const tried = await writing(member, async (db) => {
    const [row] = await db
      .update(authenticators)
      .set({
        tries,
        restsUntil: sql`case when ${tries} >= ${triesBeforeRest}::int then now() + make_interval(mins => ${minutesOfRest}) end`,
      })
      .where(and(mine, or(isNull(authenticators.restsUntil), lt(authenticators.restsUntil, sql`now()`))))
      .returning({
        id: authenticators.id,
        secret: authenticators.secret,
        lastStep: authenticators.lastStep,
        tries: authenticators.tries,
        at: sql<number>`extract(epoch from now())::float8 * 1000`,
      });
    if (row) return row;
    const [rests] = await db.select({ id: authenticators.id }).from(authenticators).where(mine);
    return new Refusal(rests ? resting : gone);
  });
  if (tried instanceof Refusal) return tried;
  const secret = openSecret(tried.secret, member.id);
  if (!secret) return new Refusal(unreadable);
  const halfMinute = halfMinuteOf(code, { secret, at: tried.at });
  if (halfMinute === null) return new Refusal(notRight(triesBeforeRest - tried.tries));
  if (halfMinute <= tried.lastStep) return new Refusal(usedBefore);
  return { id: tried.id, halfMinute };
}

/** Takes the code's half minute, once, and forgets the wrong tries before it. */
async function accept(db: Parameters<typeof heldBy>[0], { id, halfMinute }: Right) {
  const [taken] = await db
    .update(authenticators)
    .set({ lastStep: halfMinute, tries: 0, restsUntil: null })
    .where(and(eq(authenticators.id, id), lt(authenticators.lastStep, halfMinute)))
    .returning({ id: authenticators.id });
  found(taken, usedBefore);
}

function notRight(left: number) {
  if (left <= 0) return resting;
  return `That code is not right. Look at the one your app shows now, and whether your phone's clock is right. You can try ${counted(left, "more time")}.`;
}
