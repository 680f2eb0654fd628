import { eq, sql } from "drizzle-orm";
import { type Db, type House, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { invitations } from "@/db/schema/invitations";
import { organisations } from "@/db/schema/organisations";
import { siteName } from "@/db/site-name";
import { renewalLetter } from "@/features/invitations/invitation-letters";
import { invitationState } from "@/features/invitations/policy";
import { allow, found } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

export const door = { house: "door" } as const;

const oneDay = 24 * 60 * 60 * 1000;

/** Asks whoever sent an invitation that is over for a new one, once a day at most; the answer is the same whoever asks. */
export async function askForNewInvitation(by: House, { token, siteUrl }: { token: string; siteUrl: string }) {
  return writing(by, async (db) => {
    allow(by.house === "door", "This is asked at the door.");
    const [row] = await db
      .select({
        id: invitations.id,
        email: invitations.email,
        organisationId: invitations.organisationId,
        organisation: { name: organisations.name, slug: organisations.slug },
        invitedById: invitations.invitedById,
        sentAt: invitations.sentAt,
        expiresAt: invitations.expiresAt,
        acceptedAt: invitations.acceptedAt,
        withdrawnAt: invitations.withdrawnAt,
        renewalAskedAt: invitations.renewalAskedAt,
      })
      .from(invitations)
      .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
      .where(eq(invitations.tokenHash, hashOf(token)))
      .for("update", { of: invitations });
    const invitation = found(row, "There is no such invitation.");
    const { id, email, organisation, sentAt, renewalAskedAt } = invitation;
    allow(invitationState(invitation) === "expired", "This invitation is not over. Open its page again.");
    if (renewalAskedAt && renewalAskedAt.getTime() > Date.now() - oneDay) return { id };
    await db.update(invitations).set({ renewalAskedAt: sql`now()` }).where(eq(invitations.id, id));
    const letter = renewalLetter({ siteName: await siteName(db), siteUrl, email, sentAt, organisation });
    for (const toAddress of await whoCanSendIt(db, invitation)) await enclose(db, { toAddress, ...letter });
    await record(db, { memberId: null, deed: "askForNewInvitation", noun: "invitation", nounId: id });
    return { id };
  });
}

/** Who sent it, if they still may; else the leads; where there are none, the editors. */
async function whoCanSendIt(db: Db, { invitedById, organisationId }: { invitedById: string; organisationId: string }) {
  const { rows } = await db.execute<{ email: string }>(sql`
    with can as (
      select p.email, case when p.id = ${invitedById} then 1 when m.id is not null then 2 else 3 end as distance
      from members p
      left join memberships m on m.member_id = p.id and m.organisation_id = ${organisationId}
        and m.lead_since is not null and m.left_at is null
      where p.suspended_at is null and p.closed_at is null
        and (m.id is not null or p.staff_role in ('editor', 'administrator')))
    select email from can where distance = (select min(distance) from can)`);
  return rows.map(({ email }) => email);
}
