import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { members, memberships } from "@/db/schema/members";

/** Who is in an organisation now, leads first, as far as whoever asks may see it: colleagues and staff, nobody else. */
export function peopleNow(db: Db, organisationId: string) {
  return db
    .select({
      membershipId: memberships.id,
      memberId: members.id,
      name: members.name,
      jobTitle: members.jobTitle,
      email: members.email,
      since: sql`${memberships.admittedAt}`.mapWith(members.madeAt),
      leadSince: memberships.leadSince,
      isLead: isNotNull(memberships.leadSince).mapWith(Boolean),
      isAway: isNotNull(members.suspendedAt).mapWith(Boolean),
    })
    .from(memberships)
    .innerJoin(members, eq(members.id, memberships.memberId))
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        isNotNull(memberships.admittedAt),
        isNull(memberships.leftAt),
        isNull(members.closedAt),
      ),
    )
    .orderBy(
      isNull(memberships.leadSince),
      sql`${members.name} collate "und-x-icu"`,
      asc(memberships.admittedAt),
      desc(members.id),
    );
}

/**
 * The same, one deed at a time in each organisation: two leads who remove each other at once would otherwise both be
 * the one who stays.
 */
export async function lockPeople(db: Db, organisationId: string) {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`people of ${organisationId}`}, 0))`);
  return peopleNow(db, organisationId);
}

export type PersonNow = Awaited<ReturnType<typeof peopleNow>>[number];
