import { and, eq, ne, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { memberships } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { lockPeople } from "@/features/memberships/people";
import { type From, letterhead, sendHasLeft, sendIsEmpty, sendNamedLead } from "@/features/memberships/people-letters";
import { canLeave, isLastLead } from "@/features/memberships/people-policy";
import { allow, found } from "@/lib/refusal";

type Leaving = { organisationId: string; successorId: string | null } & From;

const nameOne = "You are its last lead. Choose the colleague who leads it from now on.";

/**
 * Leaves an organisation. What was published stays as it is; the rest waits for its leads to hand it over, and they are
 * written to. Where nobody is left, the editors are.
 */
export async function leaveOrganisation(member: Member, { organisationId, successorId, siteUrl }: Leaving) {
  return writing(member, async (db) => {
    const people = await lockPeople(db, organisationId);
    const me = found(
      people.find(({ memberId }) => memberId === member.id),
      "You are not in this organisation any more.",
    );
    allow(canLeave(people, member.id, successorId), nameOne, "successorId");
    const head = await letterhead(db, organisationId, { siteUrl });
    const left = await mineIn(db, member, organisationId);
    const stay = people.filter(({ memberId, isAway }) => memberId !== member.id && !isAway);
    const successor = isLastLead(people, member.id) ? stay.find(({ memberId }) => memberId === successorId) : undefined;
    if (successor) {
      await db.update(memberships).set({ leadSince: sql`now()` }).where(eq(memberships.id, successor.membershipId));
      await record(db, { ...deedOf(member, successor), deed: "nameLead" });
      await sendNamedLead(db, successor.email, head, member.name);
    }
    const hasLeft = left.notes + left.drafts > 0;
    const leads = stay.filter((one) => one.isLead || one === successor);
    for (const { email } of hasLeft ? leads : []) await sendHasLeft(db, email, head, { name: member.name, left });
    // Asked before going: afterwards whoever left is nobody to whom Postgres gives an address.
    for (const email of stay.length === 0 ? await editors(db, organisationId) : [])
      await sendIsEmpty(db, email, head, { name: member.name, left });
    await db.update(memberships).set({ leftAt: sql`now()`, leftById: member.id }).where(eq(memberships.id, me.membershipId));
    await record(db, { ...deedOf(member, me), deed: "leaveOrganisation" });
    return { slug: head.slug };
  });
}

/** What its leads will find to hand over: everything of mine there that I have not withdrawn. */
async function mineIn(db: Db, member: Member, organisationId: string) {
  const [mine] = await db
    .select({
      drafts: sql<number>`(count(*) filter (where ${notes.state} <> 'published'))::int`,
      notes: sql<number>`(count(*) filter (where ${notes.state} = 'published'))::int`,
    })
    .from(notes)
    .where(and(eq(notes.authorId, member.id), eq(notes.organisationId, organisationId), ne(notes.state, "withdrawn")));
  return mine ?? { drafts: 0, notes: 0 };
}

async function editors(db: Db, organisationId: string) {
  const { rows } = await db.execute<{ email: string }>(
    sql`select email from whom_to_tell_of_the_last_to_leave(${organisationId}::uuid)`,
  );
  return rows.map(({ email }) => email);
}

const deedOf = (member: Member, { membershipId, memberId }: { membershipId: string; memberId: string }) => ({
  memberId: member.id,
  noun: "membership" as const,
  nounId: membershipId,
  ofMemberId: memberId,
});
