import { eq } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { authenticators, passkeys, recoveryCodes } from "@/db/schema/factors";
import { sessions } from "@/db/schema/sessions";
import { isTheDoor } from "@/features/factors/policy";
import { allow } from "@/lib/refusal";

/** For an administrator who has lost all and whom nobody else can let in: by whoever holds the server, at its console. */
export async function forgetFactors(by: House, memberId: string) {
  return writing(by, async (db) => {
    allow(isTheDoor(by), "Administrators reset what others have lost.");
    for (const table of [passkeys, authenticators, recoveryCodes]) await db.delete(table).where(eq(table.memberId, memberId));
    await db.delete(sessions).where(eq(sessions.memberId, memberId));
    await record(db, { memberId: null, deed: "forgetFactors", noun: "member", nounId: memberId, ofMemberId: memberId });
    return { memberId };
  });
}
