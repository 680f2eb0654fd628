import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { members } from "@/db/schema/members";
import type { DeclinableLetter } from "@/lib/declinable-letters";

/** Where a letter of this kind reaches a member now; null where they would rather have none, or would not read it. */
export async function addressToTell(db: Db, memberId: string, kind: DeclinableLetter) {
  const [reader] = await db
    .select({ email: members.email })
    .from(members)
    .where(
      and(
        eq(members.id, memberId),
        isNull(members.closedAt),
        isNull(members.suspendedAt),
        sql`not ${kind} = any (${members.declinedLetters})`,
      ),
    );
  return reader?.email ?? null;
}
