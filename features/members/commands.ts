import { sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { members, memberships, moderatedPlaces } from "@/db/schema/members";
import { canFoundMember } from "@/features/members/policy";
import { allow, found } from "@/lib/refusal";

type Founding = Pick<typeof members.$inferInsert, "name" | "email" | "jobTitle" | "about" | "staffRole" | "isIllustrative"> & {
  /** The places of a moderator who does not look after all. */
  looksAfter?: string[];
  membership?: { organisationId: string; isLead: boolean } | { organisationId: string; askedWith: string };
};

/** A member with their place in an organisation, or waiting for one. Answers their id. */
export async function foundMember(by: House, { membership, looksAfter = [], ...person }: Founding) {
  return writing(by, async (db) => {
    allow(canFoundMember(by), "Members join by signing in.");
    const [row] = await db.insert(members).values(person).returning({ id: members.id });
    const { id } = found(row, "The member was not added.");
    if (membership) {
      const { organisationId } = membership;
      const admitted =
        "askedWith" in membership
          ? { words: membership.askedWith }
          : { admittedAt: sql`now()`, leadSince: membership.isLead ? sql`now()` : null };
      const cameBy = "askedWith" in membership ? "asking" : "founding";
      await db.insert(memberships).values({ memberId: id, organisationId, cameBy, ...admitted });
    }
    if (looksAfter.length > 0)
      await db.insert(moderatedPlaces).values(looksAfter.map((placeId) => ({ memberId: id, placeId })));
    await record(db, { memberId: null, deed: "foundMember", noun: "member", nounId: id, ofMemberId: id });
    return { id };
  });
}
