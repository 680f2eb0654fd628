import { and, desc, eq, gt, notExists, sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { members } from "@/db/schema/members";
import { signInCodes } from "@/db/schema/sessions";
import { minutesToSayAName } from "@/features/members/sign-in-limits";
import { isTheDoor } from "@/features/members/sign-in-policy";
import { allow, found } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

const tooLate = "That took too long, or was done already. Sign in again with your email address.";

/** An account for an address that has just been shown to be one's own, under the name that was given. */
export async function openAccount(by: House, { browser, name }: { browser: string; name: string }) {
  return writing(by, async (db) => {
    allow(isTheDoor(by), "People sign in at the door.");
    const [shown] = await db
      .select({ email: signInCodes.email })
      .from(signInCodes)
      .where(
        and(
          eq(signInCodes.browserHash, hashOf(browser)),
          gt(signInCodes.usedAt, sql`now() - make_interval(mins => ${minutesToSayAName})`),
          notExists(db.select({ id: members.id }).from(members).where(eq(members.email, signInCodes.email))),
        ),
      )
      .orderBy(desc(signInCodes.usedAt))
      .limit(1);
    const { email } = found(shown, tooLate);
    const [made] = await db.insert(members).values({ name, email }).onConflictDoNothing().returning({ id: members.id });
    // Sent twice at once, or the same mailbox in another browser: it is the same person.
    const { id } = found(
      made ?? (await db.select({ id: members.id }).from(members).where(eq(members.email, email)))[0],
      tooLate,
    );
    if (made) await record(db, { memberId: null, deed: "openAccount", noun: "member", nounId: id, ofMemberId: id });
    return { id };
  });
}
