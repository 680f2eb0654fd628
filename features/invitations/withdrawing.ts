import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { record } from "@/db/recorder";
import { invitations } from "@/db/schema/invitations";
import { members } from "@/db/schema/members";

type Who = { organisationId: string; memberId: string };

/**
 * Whoever was let in, or taken out, comes in by no invitation that was sent before. Done before their membership is held:
 * whoever accepts holds the invitation first, and the two would wait for each other.
 */
export async function withdrawOpenTo(db: Db, member: Member, { organisationId, memberId }: Who) {
  const theirs = db.select({ email: members.email }).from(members).where(eq(members.id, memberId));
  const withdrawn = await db
    .update(invitations)
    .set({ withdrawnAt: sql`now()`, withdrawnById: member.id })
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        sql`${invitations.email} = (${theirs})`,
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .returning({ id: invitations.id });
  for (const { id } of withdrawn)
    await record(db, { memberId: member.id, deed: "withdrawInvitation", noun: "invitation", nounId: id });
}
