import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { type Db, type House, type Member, reading, writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { enclose, record } from "@/db/recorder";
import { invitations } from "@/db/schema/invitations";
import { memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { siteName } from "@/db/site-name";
import { canAccept, type InvitationState, invitationState } from "@/features/invitations/policy";
import { acceptedLetter } from "@/features/members/accepted-letter";
import { isTheDoor } from "@/features/members/sign-in-policy";
import { allow, found, Refusal } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

/** By the link of its letter, or by its id for who is signed in with its address. */
type Which = { token: string } | { id: string };

const notYours = "This invitation is for another address, or was sent anew: open the newest letter.";
const over: Record<InvitationState, string> = {
  waiting: notYours,
  accepted: notYours,
  expired: "This invitation is over. Ask for a new one.",
  withdrawn: "This invitation was taken back.",
};

/** Makes the member one of the organisation's that they are invited to. Accepted twice, it is accepted once. */
export async function acceptInvitation(member: Member, which: Which, { siteUrl }: { siteUrl: string }) {
  return writing(member, async (db) => {
    const invitation = await lockInvitation(db, which);
    const { id, organisation, state } = invitation;
    if (state === "accepted" && invitation.acceptedById === member.id) return organisation;
    // Let in meanwhile, when what was sent before was taken back: what they want is so already.
    if (state === "withdrawn" && (await isIn(db, member, invitation))) return organisation;
    allow(canAccept(invitation.ownEmail, invitation), over[state]);
    await comeIn(db, member, invitation);
    await db.update(invitations).set({ acceptedAt: sql`now()`, acceptedById: member.id }).where(eq(invitations.id, id));
    const { rows } = await db.execute<{ email: string; isInviter: boolean }>(
      sql`select email, is_inviter as "isInviter" from whom_to_tell_of_accepting(${id})`,
    );
    const joined = { siteName: await siteName(db), siteUrl, name: member.name, organisation };
    for (const { email, isInviter } of rows)
      await enclose(db, { toAddress: email, ...acceptedLetter({ ...joined, isInviter }) });
    await record(db, { memberId: member.id, deed: "acceptInvitation", noun: "invitation", nounId: id, ofMemberId: member.id });
    return organisation;
  });
}

/** The same for who has signed in this moment because they pressed "Join". */
export async function acceptAtTheDoor(
  by: House,
  { memberId, token, siteUrl }: { memberId: string; token: string; siteUrl: string },
) {
  const member = await getMember(by, memberId);
  return member ? acceptInvitation(member, { token }, { siteUrl }) : new Refusal(notYours);
}

/** The address that an open invitation was sent to, for the letter with the code. */
export async function invitedAddress(by: House, token: string) {
  const [invitation] = await reading(by, (db) =>
    db
      .select({
        email: invitations.email,
        acceptedAt: invitations.acceptedAt,
        withdrawnAt: invitations.withdrawnAt,
        expiresAt: invitations.expiresAt,
      })
      .from(invitations)
      .where(eq(invitations.tokenHash, hashOf(token))),
  );
  if (!invitation || !isTheDoor(by)) return new Refusal(notYours);
  const state = invitationState(invitation);
  if (state === "accepted") return new Refusal("This invitation was accepted already. Sign in with your email address.");
  return state === "waiting" ? { email: invitation.email } : new Refusal(over[state]);
}

/** Row security lets the invited lock it while it is open; two at once wait here, and the second finds it accepted. */
async function lockInvitation(db: Db, which: Which) {
  const isIt = "token" in which ? eq(invitations.tokenHash, hashOf(which.token)) : eq(invitations.id, which.id);
  await db.select({ id: invitations.id }).from(invitations).where(isIt).for("update");
  const [row] = await readInvitation(db, isIt);
  const invitation = found(row, notYours);
  return { ...invitation, state: invitationState(invitation) };
}

const readInvitation = (db: Db, isIt: SQL) =>
  db
    .select({
      id: invitations.id,
      email: invitations.email,
      ownEmail: sql<string>`asking_email()`,
      organisationId: invitations.organisationId,
      organisation: { name: organisations.name, slug: organisations.slug },
      asLead: invitations.asLead,
      invitedById: invitations.invitedById,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      acceptedById: invitations.acceptedById,
      withdrawnAt: invitations.withdrawnAt,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(isIt);

async function isIn(db: Db, member: Member, { organisationId }: Pick<Open, "organisationId">) {
  const rows = await db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.memberId, member.id),
        eq(memberships.organisationId, organisationId),
        isNotNull(memberships.admittedAt),
        isNull(memberships.leftAt),
      ),
    );
  return rows.length > 0;
}

type Open = { organisationId: string; invitedById: string; asLead: boolean };

/** A new membership, or the request that waits turned into one; whoever is in already stays in. */
async function comeIn(db: Db, member: Member, { organisationId, invitedById, asLead }: Open) {
  const admitted = {
    cameBy: "invitation",
    admittedAt: sql`now()`,
    admittedById: invitedById,
    leadSince: asLead ? sql`now()` : null,
  } as const;
  const [made] = await db
    .insert(memberships)
    .values({ memberId: member.id, organisationId, ...admitted })
    .onConflictDoNothing()
    .returning({ id: memberships.id });
  if (made) return;
  await db
    .update(memberships)
    .set(admitted)
    .where(
      and(
        eq(memberships.memberId, member.id),
        eq(memberships.organisationId, organisationId),
        isNull(memberships.admittedAt),
        isNull(memberships.declinedAt),
        isNull(memberships.leftAt),
      ),
    );
}
