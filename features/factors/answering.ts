import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { type House, type Member, reading, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { passkeys } from "@/db/schema/factors";
import { members } from "@/db/schema/members";
import { type Asked, remember, take } from "@/features/factors/passkey-challenges";
import { isTheDoor } from "@/features/factors/policy";
import type { PasskeyAnswer } from "@/features/factors/schema";
import { allow, found, Refusal } from "@/lib/refusal";
import { relyingParty } from "@/lib/relying-party";
import { rightAnswer } from "@/lib/right-answer";

export const door = { house: "door" } as const;

const notAccepted =
  "That passkey was not accepted. Ask again and answer within five minutes, or sign in with a code to your email address.";
const wait = 60_000;

/** What the browser is to ask for, of any passkey that a device has for this site. */
export async function askWhoIsThere(by: House, { browser, siteUrl }: { browser: string; siteUrl: string }) {
  return writing(by, async (db) => {
    allow(isTheDoor(by), "People sign in at the door.");
    const options = await generateAuthenticationOptions({
      rpID: relyingParty(siteUrl).id,
      userVerification: "required",
      timeout: wait,
    });
    await remember(db, options.challenge, { purpose: "sign-in", browser });
    return { options };
  });
}

/** The same, of one of this member's passkeys. */
export async function askForOwnPasskey(member: Member, { siteUrl }: { siteUrl: string }) {
  return writing(door, async (db) => {
    const own = await db
      .select({ id: passkeys.credentialId, transports: passkeys.transports })
      .from(passkeys)
      .where(eq(passkeys.memberId, member.id));
    allow(own.length > 0, "You have no passkey here. Use one of the other ways.");
    const options = await generateAuthenticationOptions({
      rpID: relyingParty(siteUrl).id,
      allowCredentials: own,
      userVerification: "required",
      timeout: wait,
    });
    await remember(db, options.challenge, { purpose: "prove", memberId: member.id });
    return { options };
  });
}

type Answered = { answer: PasskeyAnswer; siteUrl: string };

/** Who has answered in this browser, both factors in one. */
export async function signInByPasskey(by: House, { answer, siteUrl, browser }: Answered & { browser: string }) {
  if (!isTheDoor(by)) return new Refusal("People sign in at the door.");
  return answered({ purpose: "sign-in", browser }, { answer, siteUrl });
}

/** A second factor shown by this member. */
export async function proveByPasskey(member: Member, told: Answered) {
  return answered({ purpose: "prove", memberId: member.id }, told);
}

async function answered(asked: Asked, { answer, siteUrl }: Answered) {
  const owner = "memberId" in asked ? eq(passkeys.memberId, asked.memberId) : undefined;
  const [key] = await reading(door, (db) =>
    db
      .select({
        id: passkeys.credentialId,
        publicKey: passkeys.publicKey,
        counter: passkeys.counter,
        memberId: passkeys.memberId,
        staffRole: members.staffRole,
      })
      .from(passkeys)
      .innerJoin(members, eq(members.id, passkeys.memberId))
      .where(and(eq(passkeys.credentialId, answer.id), owner, isNull(members.suspendedAt), isNull(members.closedAt))),
  );
  if (!key) return new Refusal(notAccepted);
  const { id: rpId, origin } = relyingParty(siteUrl);
  const right = await rightAnswer(() =>
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: (challenge) => take(challenge, asked),
      expectedOrigin: origin,
      expectedRPID: rpId,
      credential: key,
      requireUserVerification: true,
    }),
  );
  if (!right) return new Refusal(notAccepted);
  const { newCounter } = right.authenticationInfo;
  return writing(door, async (db) => {
    // Two at once with the same count: one is a copy. A device that does not count says nought.
    const [used] = await db
      .update(passkeys)
      .set({ counter: newCounter, lastUsedAt: sql`now()` })
      .where(
        and(
          eq(passkeys.credentialId, key.id),
          or(lt(passkeys.counter, newCounter), and(eq(passkeys.counter, 0), sql`${newCounter}::bigint = 0`)),
        ),
      )
      .returning({ id: passkeys.id });
    const { id: nounId } = found(used, notAccepted);
    await record(db, { memberId: null, deed: "answerByPasskey", noun: "factor", nounId, ofMemberId: key.memberId });
    return { member: { id: key.memberId, staffRole: key.staffRole } };
  });
}
