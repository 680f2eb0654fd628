import { eq } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { members } from "@/db/schema/members";
import { site } from "@/db/schema/site";
import { canContinueAs } from "@/features/members/sign-in-policy";
import { allow, found } from "@/lib/refusal";

const only = "This is possible in the demonstration only, and only as its invented people.";

/** Signing in as one of the demonstration's people, without a letter. Answers who it is. */
export async function continueAs(by: House, memberId: string) {
  return writing(by, async (db) => {
    const [settings] = await db.select({ demonstrationSince: site.demonstrationSince }).from(site);
    const [person] = await db
      .select({
        id: members.id,
        staffRole: members.staffRole,
        isIllustrative: members.isIllustrative,
        suspendedAt: members.suspendedAt,
      })
      .from(members)
      .where(eq(members.id, memberId));
    allow(canContinueAs(by, settings, person), only);
    const { id, staffRole } = found(person, only);
    return { member: { id, staffRole } };
  });
}
