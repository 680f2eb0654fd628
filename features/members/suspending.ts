import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { authenticators, passkeys, recoveryCodes } from "@/db/schema/factors";
import { members } from "@/db/schema/members";
import { sessions } from "@/db/schema/sessions";
import { deedOn, lastAdministrator } from "@/features/members/appointing";
import { allowAsSeen, holdPerson, isLastAdministrator, isRepeat } from "@/features/members/held-person";
import { factorsResetLetter, restoredLetter, suspendedLetter } from "@/features/members/people-letters";
import { canResetFactors, canRestore, canSuspend } from "@/features/members/people-policy";
import type { OnAPerson } from "@/features/members/people-schema";
import { allow } from "@/lib/refusal";

type Input = OnAPerson & { siteUrl: string };

/** Out at once, everywhere, until restored. */
export async function suspendMember(member: Member, input: Input) {
  return writing(member, async (db) => {
    const person = await holdPerson(db, member, input);
    if (isRepeat(person, member, "suspendMember", input)) return { personId: person.id };
    allow(canSuspend(member, person), person.suspendedAt ? `${person.name} is suspended already.` : notThem);
    allowAsSeen(person, input);
    allow(!(await isLastAdministrator(db, person.id)), lastAdministrator(person.name));
    await db.update(members).set({ suspendedAt: sql`now()` }).where(eq(members.id, person.id));
    const sessionsEnded = await endSessions(db, person.id);
    await record(db, {
      ...deedOn(member, person, "suspendMember", input.reason),
      before: { suspendedAt: null },
      after: { suspendedAt: new Date().toISOString(), sessionsEnded },
    });
    await enclose(db, { toAddress: person.email, ...suspendedLetter({ ...person, ...input, by: member.name }) });
    return { personId: person.id };
  });
}

export async function restoreMember(member: Member, input: Input) {
  return writing(member, async (db) => {
    const person = await holdPerson(db, member, input);
    if (isRepeat(person, member, "restoreMember", input)) return { personId: person.id };
    allow(canRestore(member, person), `${person.name} is not suspended.`);
    allowAsSeen(person, input);
    await db.update(members).set({ suspendedAt: null }).where(eq(members.id, person.id));
    await record(db, {
      ...deedOn(member, person, "restoreMember", input.reason),
      before: { suspendedAt: person.suspendedAt },
      after: { suspendedAt: null },
    });
    await enclose(db, { toAddress: person.email, ...restoredLetter({ ...person, ...input, by: member.name }) });
    return { personId: person.id };
  });
}

/** For a lost phone: no second factor is left, and whoever is signed in anywhere signs in anew. */
export async function resetFactors(member: Member, input: Input) {
  return writing(member, async (db) => {
    const person = await holdPerson(db, member, input);
    if (isRepeat(person, member, "resetFactors", input)) return { personId: person.id };
    allow(canResetFactors(member, person), notThem);
    allowAsSeen(person, input);
    const before = {
      passkeys: (await db.delete(passkeys).where(eq(passkeys.memberId, person.id)).returning({ id: passkeys.id })).length,
      authenticators: (
        await db.delete(authenticators).where(eq(authenticators.memberId, person.id)).returning({ id: authenticators.id })
      ).length,
      recoveryCodes: (
        await db.delete(recoveryCodes).where(eq(recoveryCodes.memberId, person.id)).returning({ id: recoveryCodes.id })
      ).length,
    };
    const sessionsEnded = await endSessions(db, person.id);
    await record(db, {
      ...deedOn(member, person, "resetFactors", input.reason),
      before,
      after: { passkeys: 0, authenticators: 0, recoveryCodes: 0, sessionsEnded },
    });
    await enclose(db, { toAddress: person.email, ...factorsResetLetter({ ...person, ...input, by: member.name }) });
    return { personId: person.id };
  });
}

const notThem = "This is for other people’s open accounts. Your own is in your settings.";

async function endSessions(db: Db, memberId: string) {
  return (await db.delete(sessions).where(eq(sessions.memberId, memberId)).returning({ id: sessions.id })).length;
}
