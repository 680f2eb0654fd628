import { and, desc, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { members, memberships } from "@/db/schema/members";
import { lockPeople } from "@/features/memberships/people";
import { type From, letterhead, sendHandedOver } from "@/features/memberships/people-letters";
import { canHandOverTo, canManagePeople } from "@/features/memberships/people-policy";
import { allow, found } from "@/lib/refusal";

type HandingOver = { organisationId: string; leaverId: string; colleagueId: string } & From;

const notYours = "Only its leads and the editors hand over what was left behind.";
const chooseAnother = "This colleague is not in the organisation any more. Choose another.";
const judged =
  "This colleague once decided on what is left here, and nobody looks after what they judged. Choose another colleague.";

/** Gives what somebody left behind to a colleague: bylines stay as they were chosen, only who looks after it changes. */
export async function handOver(member: Member, { organisationId, leaverId, colleagueId, siteUrl }: HandingOver) {
  return writing(member, async (db) => {
    const people = await lockPeople(db, organisationId);
    allow(canManagePeople(member, people), notYours);
    allow(canHandOverTo(people, colleagueId), chooseAnother, "colleagueId");
    const colleague = found(
      people.find(({ memberId }) => memberId === colleagueId),
      chooseAnother,
    );
    const leaver = await lastOf(db, organisationId, leaverId);
    const wasThere = await isLeftBehind(db, organisationId, leaverId);
    allow(wasThere, `What ${leaver.name} left here has been handed over already. Nothing was changed.`);
    const { rows } = await db.execute<{ id: string }>(
      sql`select hand_over_notes(${organisationId}::uuid, ${leaverId}::uuid, ${colleagueId}::uuid) as id`,
    );
    const noteIds = rows.map(({ id }) => id);
    allow(noteIds.length > 0, judged, "colleagueId");
    await record(db, {
      memberId: member.id,
      deed: "handOver",
      noun: "membership",
      nounId: leaver.membershipId,
      ofMemberId: colleagueId,
      before: { authorId: leaverId, noteIds },
    });
    const head = await letterhead(db, organisationId, { siteUrl });
    await sendHandedOver(db, colleague.email, head, { count: noteIds.length, writer: leaver.name, by: member.name });
    return { slug: head.slug };
  });
}

/** Whose it was: their last membership, which the ledger names. */
async function lastOf(db: Db, organisationId: string, leaverId: string) {
  const [row] = await db
    .select({ membershipId: memberships.id, name: members.name })
    .from(memberships)
    .innerJoin(members, eq(members.id, memberships.memberId))
    .where(and(eq(memberships.organisationId, organisationId), eq(memberships.memberId, leaverId)))
    .orderBy(desc(memberships.askedAt))
    .limit(1);
  return found(row, "Nobody of that name left anything behind here.");
}

async function isLeftBehind(db: Db, organisationId: string, leaverId: string) {
  const { rows } = await db.execute(
    sql`select 1 from left_behind_in(${organisationId}::uuid) where member_id = ${leaverId}::uuid`,
  );
  return rows.length > 0;
}
