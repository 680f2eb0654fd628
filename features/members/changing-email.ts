import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { and, eq, gt, lt, ne, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { emailChanges } from "@/db/schema/identities";
import { members } from "@/db/schema/members";
import { sessions } from "@/db/schema/sessions";
import { siteName } from "@/db/site-name";
import { emailChangedLetter, newAddressLetter, oldAddressLetter, takenAddressLetter } from "@/features/members/email-letters";
import { canChangeAccount, confirmFirst } from "@/features/members/policy";
import { minutesToChangeEmail, triesOfACode } from "@/features/members/sign-in-limits";
import { allow, found, Refusal } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

// Row security keeps others' addresses from a member: only the door may look whether one is free, and set it.
const door = { house: "door" } as const;
const over = "These codes do not work any more: five were tried, or their time is over. Ask for new ones.";

/** Sends a code to the address that the member has and one to the address that they want. The answer is always the same. */
export async function askToChangeEmail(member: Member, { email, browser }: { email: string; browser: string }) {
  return writing(door, async (db) => {
    allow(canChangeAccount(member), confirmFirst);
    await oneAtATime(db, member);
    const oldEmail = await addressOf(db, member);
    if (email === oldEmail)
      throw new Refusal("This is your address already.", { email: "Write the address that you want to use." });
    const [oldCode, newCode] = [sixDigits(), sixDigits()];
    const isFree = (await db.select({ id: members.id }).from(members).where(eq(members.email, email))).length === 0;
    await db.delete(emailChanges).where(eq(emailChanges.memberId, member.id));
    const [made] = await db
      .insert(emailChanges)
      .values({
        memberId: member.id,
        newEmail: email,
        oldCodeHash: codeHashOf(browser, oldCode),
        // Where the address is somebody's, nothing that can be typed is right.
        newCodeHash: codeHashOf(browser, isFree ? newCode : randomBytes(32).toString("hex")),
        expiresAt: sql`now() + make_interval(mins => ${minutesToChangeEmail})`,
      })
      .returning({ id: emailChanges.id });
    const told = { siteName: await siteName(db), oldEmail, newEmail: email };
    await enclose(db, { toAddress: oldEmail, ...oldAddressLetter({ ...told, code: oldCode }) });
    await enclose(db, {
      toAddress: email,
      ...(isFree ? newAddressLetter({ ...told, code: newCode }) : takenAddressLetter(told)),
    });
    await record(db, {
      memberId: null,
      deed: "askToChangeEmail",
      noun: "member",
      nounId: member.id,
      ofMemberId: member.id,
    });
    return found(made, over);
  });
}

type Typed = { oldCode: string; newCode: string; browser: string };

/** Both codes, in the browser that asked. Then the address is theirs, and every other session is over. */
export async function changeEmail(member: Member, { oldCode, newCode, browser }: Typed) {
  // Counted and committed before anything is compared, so that many at once are five tries.
  const tried = await writing(door, async (db) => {
    allow(canChangeAccount(member), confirmFirst);
    const [row] = await db
      .update(emailChanges)
      .set({ tries: sql`${emailChanges.tries} + 1` })
      .where(
        and(eq(emailChanges.memberId, member.id), lt(emailChanges.tries, triesOfACode), gt(emailChanges.expiresAt, sql`now()`)),
      )
      .returning({
        id: emailChanges.id,
        newEmail: emailChanges.newEmail,
        oldCodeHash: emailChanges.oldCodeHash,
        newCodeHash: emailChanges.newCodeHash,
        tries: emailChanges.tries,
      });
    return found(row, over);
  });
  if (tried instanceof Refusal) return tried;
  const wrong = {
    ...(isSame(tried.oldCodeHash, codeHashOf(browser, oldCode)) ? {} : { oldCode: "This code is not right." }),
    ...(isSame(tried.newCodeHash, codeHashOf(browser, newCode)) ? {} : { newCode: "This code is not right." }),
  };
  if (Object.keys(wrong).length > 0) return new Refusal(notRight(triesOfACode - tried.tries), wrong);
  return writing(door, async (db) => {
    await oneAtATime(db, member);
    const [used] = await db
      .delete(emailChanges)
      .where(and(eq(emailChanges.id, tried.id), gt(emailChanges.expiresAt, sql`now()`)))
      .returning({ newEmail: emailChanges.newEmail });
    const { newEmail } = found(used, over);
    const oldEmail = await addressOf(db, member);
    await waitForAddress(db, newEmail);
    const holders = await db.select({ id: members.id }).from(members).where(eq(members.email, newEmail));
    allow(holders.length === 0, "This address cannot be used. Ask with another one.");
    await db.update(members).set({ email: newEmail }).where(eq(members.id, member.id));
    const others = member.session ? ne(sessions.id, member.session.id) : undefined;
    await db.delete(sessions).where(and(eq(sessions.memberId, member.id), others));
    await record(db, { memberId: null, deed: "changeEmail", noun: "member", nounId: member.id, ofMemberId: member.id });
    const letter = emailChangedLetter({ siteName: await siteName(db), oldEmail, newEmail });
    for (const toAddress of [oldEmail, newEmail]) await enclose(db, { toAddress, ...letter });
    return { newEmail };
  });
}

const oneAtATime = (db: Db, { id }: Member) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`email of ${id}`}, 0))`);

/** Two who want the same address at once: the second finds it taken, instead of a broken page. */
const waitForAddress = (db: Db, email: string) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`address ${email}`}, 0))`);

async function addressOf(db: Db, { id }: Member) {
  const [row] = await db
    .select({ email: members.email })
    .from(members)
    .where(and(eq(members.id, id), sql`${members.closedAt} is null and ${members.suspendedAt} is null`));
  return found(row, "This account is closed.").email;
}

const sixDigits = () => randomInt(1_000_000).toString().padStart(6, "0");

/** Salted with the browser's secret, which no table holds. */
const codeHashOf = (browser: string, code: string) => hashOf(`${browser} ${code}`);
const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));

function notRight(left: number) {
  if (left === 0) return "That was the fifth try. Ask for new codes.";
  return `You can try ${left === 1 ? "once more" : `${left} more times`}.`;
}
