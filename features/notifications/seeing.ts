import { eq, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { canSeeNotification } from "@/features/notifications/policy";
import { allow, found } from "@/lib/refusal";

const gone = "This is not here any more. Open the page again.";

/** They have seen all up to this row of the ledger; what came since the page was opened stays new. */
export async function seeNotifications(member: Member, { newest }: { newest: string }) {
  return writing(member, async (db) => {
    const [row] = await db.select({ ofMemberId: ledger.ofMemberId }).from(ledger).where(eq(ledger.id, newest));
    allow(canSeeNotification(member, found(row, gone)), gone);
    const seen = await db
      .update(members)
      .set({ seenUntil: sql`(select at from ledger where id = ${newest})` })
      .where(sql`${members.id} = ${member.id} and seen_until < (select at from ledger where id = ${newest})`)
      .returning({ id: members.id });
    if (seen.length > 0) await record(db, { memberId: member.id, deed: "seeNotifications", noun: "member", nounId: member.id });
    return { seen: seen.length > 0 };
  });
}
