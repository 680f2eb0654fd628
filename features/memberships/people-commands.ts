import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { memberships } from "@/db/schema/members";
import { withdrawOpenTo } from "@/features/invitations/withdrawing";
import { lockPeople, type PersonNow } from "@/features/memberships/people";
import { type From, letterhead, sendNamedLead, sendRemoved } from "@/features/memberships/people-letters";
import { canManagePeople, canNameLead, canRemovePerson, canTakeLeadBack } from "@/features/memberships/people-policy";
import { allow, found } from "@/lib/refusal";

type Which = { organisationId: string; memberId: string } & From;

const notYours = "Only its leads and the editors look after an organisation’s people.";
const notIn = "This person is not in the organisation any more. Nothing was changed.";
const lastLead = "Somebody has to lead while there are others. Name another lead first.";

/** Somebody in it leads it too, and hears so. */
export async function nameLead(member: Member, { organisationId, memberId, siteUrl }: Which) {
  return writing(member, async (db) => {
    const { people, person } = await lockPerson(db, member, { organisationId, memberId });
    allow(!person.isLead, `${person.name} is a lead already.`);
    allow(canNameLead(member, people, memberId), `${person.name}’s account is suspended. It has to be restored first.`);
    await db.update(memberships).set({ leadSince: sql`now()` }).where(eq(memberships.id, person.membershipId));
    await record(db, { ...deedOn(member, person), deed: "nameLead" });
    const head = await letterhead(db, organisationId, { siteUrl });
    if (memberId !== member.id) await sendNamedLead(db, person.email, head, member.name);
    return { slug: head.slug };
  });
}

/** Stays in it, and leads no more. */
export async function takeLeadBack(member: Member, { organisationId, memberId, siteUrl }: Which) {
  return writing(member, async (db) => {
    const { people, person } = await lockPerson(db, member, { organisationId, memberId });
    allow(person.isLead, `${person.name} is not a lead any more.`);
    allow(canTakeLeadBack(member, people, memberId), lastLead);
    await db.update(memberships).set({ leadSince: null }).where(eq(memberships.id, person.membershipId));
    await record(db, { ...deedOn(member, person), deed: "takeLeadBack", before: { leadSince: person.leadSince } });
    const { slug } = await letterhead(db, organisationId, { siteUrl });
    return { slug };
  });
}

/** Takes somebody out of an organisation, with a word why, which they hear by letter. No older invitation lets them in again. */
export async function removePerson(member: Member, { organisationId, memberId, reason, siteUrl }: Which & { reason: string }) {
  return writing(member, async (db) => {
    await withdrawOpenTo(db, member, { organisationId, memberId });
    const { people, person } = await lockPerson(db, member, { organisationId, memberId });
    allow(memberId !== member.id, "Leave the organisation yourself: its page says what becomes of what you wrote.");
    allow(canRemovePerson(member, people, memberId), lastLead);
    await db
      .update(memberships)
      .set({ leftAt: sql`now()`, leftById: member.id })
      .where(and(eq(memberships.id, person.membershipId), isNull(memberships.leftAt)));
    await record(db, { ...deedOn(member, person), deed: "removePerson", reason });
    const head = await letterhead(db, organisationId, { siteUrl });
    await sendRemoved(db, person.email, head, { by: member.name, reason });
    return { slug: head.slug };
  });
}

/** Everybody in it, with the one meant, held until this is done. Asked again who leads now: two leads may act at once. */
async function lockPerson(db: Db, member: Member, { organisationId, memberId }: { organisationId: string; memberId: string }) {
  const people = await lockPeople(db, organisationId);
  allow(canManagePeople(member, people), notYours);
  const person = found(
    people.find((one) => one.memberId === memberId),
    notIn,
  );
  return { people, person };
}

const deedOn = (member: Member, person: PersonNow) => ({
  memberId: member.id,
  noun: "membership" as const,
  nounId: person.membershipId,
  ofMemberId: person.memberId,
});
