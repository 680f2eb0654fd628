import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { isoUint8Array } from "@simplewebauthn/server/helpers";
import { and, eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { passkeys } from "@/db/schema/factors";
import { members } from "@/db/schema/members";
import { site } from "@/db/schema/site";
import { type From, tellOfChange } from "@/features/factors/factor-letter";
import { allowAdding, forgetCodesOfLast, heldBy, needsRecoveryCodes, oneFactorAtATime } from "@/features/factors/held";
import { remember, take } from "@/features/factors/passkey-challenges";
import { canRemoveFactor, isLastOfStaff } from "@/features/factors/policy";
import type { NewPasskey } from "@/features/factors/schema";
import { confirmFirst } from "@/features/members/policy";
import { allow, found, Refusal } from "@/lib/refusal";
import { relyingParty } from "@/lib/relying-party";
import { rightAnswer } from "@/lib/right-answer";

const door = { house: "door" } as const;
const notYours = "This passkey is not there any more. Open the page again.";
const notAccepted = "That passkey was not accepted. Ask again, and answer within five minutes.";

/** What the browser is to ask a device for. */
export async function askForNewPasskey(member: Member, { siteUrl }: { siteUrl: string }) {
  return writing(door, async (db) => {
    allowAdding(member, await heldBy(db, member.id));
    const [person] = await db.select({ email: members.email }).from(members).where(eq(members.id, member.id));
    const [settings] = await db.select({ name: site.name }).from(site);
    const there = await db
      .select({ id: passkeys.credentialId, transports: passkeys.transports })
      .from(passkeys)
      .where(eq(passkeys.memberId, member.id));
    const options = await generateRegistrationOptions({
      rpName: settings?.name ?? "Hereabouts",
      rpID: relyingParty(siteUrl).id,
      userID: isoUint8Array.fromUTF8String(member.id),
      userName: person?.email ?? "",
      userDisplayName: member.name,
      excludeCredentials: there,
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    await remember(db, options.challenge, { purpose: "add", memberId: member.id });
    return { options };
  });
}

/** A device's new key, under the name by which its owner will know it. */
export async function addPasskey(member: Member, { name, answer, from }: NewPasskey & { from: From }) {
  const { id: rpId, origin } = relyingParty(from.siteUrl);
  const right = await rightAnswer(() =>
    verifyRegistrationResponse({
      response: answer,
      expectedChallenge: (challenge) => take(challenge, { purpose: "add", memberId: member.id }),
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
    }),
  );
  if (!right?.registrationInfo) return new Refusal(notAccepted);
  const { credential } = right.registrationInfo;
  return writing(member, async (db) => {
    await oneFactorAtATime(db, member.id);
    allowAdding(member, await heldBy(db, member.id));
    const [made] = await db
      .insert(passkeys)
      .values({
        memberId: member.id,
        credentialId: credential.id,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
        name,
      })
      .onConflictDoNothing()
      .returning({ id: passkeys.id });
    const { id: nounId } = found(made, "That passkey is registered already.");
    await record(db, { memberId: member.id, deed: "addPasskey", noun: "factor", nounId, ofMemberId: member.id });
    await tellOfChange(db, member.id, { what: `A passkey was added (“${name}”)`, from });
    return { id: nounId, needsCodes: await needsRecoveryCodes(db, member) };
  });
}

export async function renamePasskey(member: Member, { id, name }: { id: string; name: string }) {
  return writing(member, async (db) => {
    const [renamed] = await db
      .update(passkeys)
      .set({ name })
      .where(and(eq(passkeys.id, id), eq(passkeys.memberId, member.id)))
      .returning({ id: passkeys.id });
    found(renamed, notYours);
    await record(db, { memberId: member.id, deed: "renamePasskey", noun: "factor", nounId: id, ofMemberId: member.id });
    return { id };
  });
}

export async function removePasskey(member: Member, { id, from }: { id: string; from: From }) {
  return writing(member, async (db) => {
    await oneFactorAtATime(db, member.id);
    const held = await heldBy(db, member.id);
    allow(!isLastOfStaff(member, held), "Staff keep a second factor: add another one first, then remove this passkey.");
    allow(canRemoveFactor(member, held), confirmFirst);
    const [removed] = await db
      .delete(passkeys)
      .where(and(eq(passkeys.id, id), eq(passkeys.memberId, member.id)))
      .returning({ name: passkeys.name });
    const { name } = found(removed, notYours);
    await forgetCodesOfLast(db, member.id, held);
    await record(db, { memberId: member.id, deed: "removePasskey", noun: "factor", nounId: id, ofMemberId: member.id });
    await tellOfChange(db, member.id, { what: `A passkey was removed (“${name}”)`, from });
    return { id };
  });
}
