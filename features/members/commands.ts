import { eq, sql } from "drizzle-orm";
import { type House, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { members, memberships, moderatedPlaces } from "@/db/schema/members";
import { canAppoint, canFoundMember } from "@/features/members/policy";
import { allow, found } from "@/lib/refusal";

type Founding = Pick<typeof members.$inferInsert, "name" | "email" | "jobTitle" | "about" | "staffRole" | "isIllustrative"> & {
  membership?: { organisationId: string; isLead: boolean } | { organisationId: string; askedWith: string };
};

/** A member with their place in an organisation, or waiting for one. Answers their id. */
export async function foundMember(by: House, { membership, ...person }: Founding) {
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
    await record(db, { memberId: null, deed: "foundMember", noun: "member", nounId: id, ofMemberId: id });
    return { id };
  });
}

/** Which places a moderator looks after. None means all. */
export async function lookAfterPlaces(member: Member, { moderatorId, placeIds }: { moderatorId: string; placeIds: string[] }) {
  return writing(member, async (db) => {
    allow(canAppoint(member), "Only an administrator can say who looks after which places.");
    await db.delete(moderatedPlaces).where(eq(moderatedPlaces.memberId, moderatorId));
    if (placeIds.length > 0)
      await db.insert(moderatedPlaces).values(placeIds.map((placeId) => ({ memberId: moderatorId, placeId })));
    await record(db, {
      memberId: member.id,
      deed: "lookAfterPlaces",
      noun: "member",
      nounId: moderatorId,
      ofMemberId: moderatorId,
    });
    return { moderatorId };
  });
}
