import { eq, sql } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { emailChanges } from "@/db/schema/identities";
import { members } from "@/db/schema/members";
import { triesOfACode } from "@/features/members/sign-in-limits";

/** The member's own address, and the change of it that is under way. */
export async function getOwnEmail(member: Member) {
  return reading(member, async (db) => {
    const [own] = await db.select({ email: members.email }).from(members).where(eq(members.id, member.id));
    const [change] = await db
      .select({
        newEmail: emailChanges.newEmail,
        isOver: sql<boolean>`${emailChanges.tries} >= ${triesOfACode} or ${emailChanges.expiresAt} <= now()`,
      })
      .from(emailChanges)
      .where(eq(emailChanges.memberId, member.id));
    return { email: own?.email ?? "", change };
  });
}
