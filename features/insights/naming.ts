import { eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { insights } from "@/db/schema/insights";
import { type Naming, renamed } from "@/features/contributions/naming";
import { canName } from "@/features/contributions/policy";
import { allow, found } from "@/lib/refusal";

/** How its author is named on an insight from now on: at once, as staff know who it is. */
export async function nameInsight(member: Member, { id, namedAs }: Naming) {
  return writing(member, async (db) => {
    const [row] = await db
      .select({
        authorId: insights.authorId,
        organisationId: insights.organisationId,
        placeId: insights.placeId,
        namedAs: insights.namedAs,
        version: insights.version,
      })
      .from(insights)
      .where(eq(insights.id, id));
    const insight = found(row, "This insight is not here any more.");
    allow(canName(member, insight), "Only its author says how they are named.");
    const byline = await renamed(db, member, "insight", { id, namedAs, organisationId: insight.organisationId });
    await record(db, {
      memberId: member.id,
      deed: "nameInsight",
      noun: "insight",
      nounId: id,
      ofMemberId: member.id,
      placeId: insight.placeId,
      version: insight.version,
      before: { namedAs: insight.namedAs },
      after: { namedAs },
    });
    return { byline };
  });
}
