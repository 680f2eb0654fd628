import { eq } from "drizzle-orm";
import { type Member, reading, type Viewer } from "@/db/doors";
import { trust } from "@/db/schema/trust";
import { canSeeTrust, whyNotTrust } from "@/features/trust/policy";
import { trustedPerson } from "@/features/trust/trusted-person";

/** How somebody's trust stands, and whether the viewer may change it. Null for whoever does not look after what waits. */
export function getTrust(viewer: Viewer, personId: string) {
  return reading(viewer, async (db) => {
    if (!canSeeTrust(viewer)) return null;
    const person = await trustedPerson(db, personId);
    if (!person) return null;
    const { id, name, isTrusted, published, word } = person;
    const isStaff = person.staffRole !== null;
    return { id, name, isTrusted: isTrusted || isStaff, isStaff, published, word, whyNot: whyNotTrust(viewer, person) };
  });
}

export type Trust = NonNullable<Awaited<ReturnType<typeof getTrust>>>;

/** Why what a member says waits, or why it does not: a person's word where there is one. */
export function getOwnTrust(member: Member) {
  return reading(member, async (db) => {
    const [word] = await db
      .select({ standing: trust.standing, reason: trust.reason, since: trust.since })
      .from(trust)
      .where(eq(trust.memberId, member.id));
    return { isTrusted: member.isTrusted, word: word ?? null };
  });
}

export type OwnTrust = Awaited<ReturnType<typeof getOwnTrust>>;
