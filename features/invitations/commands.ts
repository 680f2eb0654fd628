import { randomBytes } from "node:crypto";
import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { invitations } from "@/db/schema/invitations";
import { members, memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { siteName } from "@/db/site-name";
import { invitationLetter } from "@/features/invitations/invitation-letters";
import type { Pasted } from "@/features/invitations/pasted-addresses";
import { canInvite, invitationState } from "@/features/invitations/policy";
import { dayInWords } from "@/lib/dates";
import { allow, found } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

const notYours = "Leads of this organisation and editors invite people to it.";
const daysOpen = 28;
/** Within this, the same words to the same address are the same form sent twice. */
const sameFormMinutes = 10;

type Inviting = { organisationId: string; addresses: Pasted; words: string; asLead: boolean; siteUrl: string };

export type Invited = { address: string; outcome: "sent" | "sent-again" | "member" | "no-address"; before?: Date };

/** Invites everybody whose address is among those pasted. Answers what became of each. */
export async function invite(member: Member, { organisationId, addresses: pasted, words, asLead, siteUrl }: Inviting) {
  return writing(member, async (db) => {
    allow(canInvite(member, organisationId), notYours);
    await oneAtATime(db, organisationId);
    const { addresses, notAddresses } = pasted;
    const [inside, open, send] = [
      await membersAmong(db, organisationId, addresses),
      await openAmong(db, organisationId, addresses),
      await sender(db, member, { organisationId, words, asLead, siteUrl }),
    ];
    const answers: Invited[] = [];
    for (const address of addresses) {
      const before = open.get(address);
      if (inside.has(address)) answers.push({ address, outcome: "member" });
      else if (before && isSameForm(before, { member, words, asLead })) answers.push({ address, outcome: "sent" });
      else {
        await send(address, before?.id);
        answers.push(before ? { address, outcome: "sent-again", before: before.sentAt } : { address, outcome: "sent" });
      }
    }
    return [...answers, ...notAddresses.map((address): Invited => ({ address, outcome: "no-address" }))];
  });
}

/** Sends an invitation again, with a new link and a new date. `sentAt` is when it had been sent that the member saw. */
export async function sendAgain(member: Member, { id, sentAt, siteUrl }: { id: string; sentAt: string; siteUrl: string }) {
  return writing(member, async (db) => {
    const invitation = await lockInvitation(db, member, id);
    const { organisationId, email, words, asLead } = invitation;
    refuseOver(invitation);
    // Pressed twice, or by two leads at once: one letter.
    if (invitation.sentAt.getTime() !== new Date(sentAt).getTime()) return { email, sentAt: invitation.sentAt };
    const isOwn = invitation.invitedById === member.id;
    // The line was its writer's: nobody else signs it.
    const send = await sender(db, member, { organisationId, words: isOwn ? words : "", asLead, siteUrl });
    return { email, sentAt: await send(email, id) };
  });
}

/** Takes an invitation back: its link leads to a page that says so. */
export async function withdrawInvitation(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    const invitation = await lockInvitation(db, member, id);
    if (invitation.withdrawnAt) return { email: invitation.email };
    refuseOver(invitation);
    await db.update(invitations).set({ withdrawnAt: sql`now()`, withdrawnById: member.id }).where(eq(invitations.id, id));
    await record(db, { memberId: member.id, deed: "withdrawInvitation", noun: "invitation", nounId: id });
    return { email: invitation.email };
  });
}

const oneAtATime = (db: Db, organisationId: string) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`invite ${organisationId}`}, 0))`);

async function membersAmong(db: Db, organisationId: string, addresses: string[]) {
  if (addresses.length === 0) return new Set<string>();
  const rows = await db
    .select({ email: members.email })
    .from(memberships)
    .innerJoin(members, eq(members.id, memberships.memberId))
    .where(
      and(
        eq(memberships.organisationId, organisationId),
        isNotNull(memberships.admittedAt),
        isNull(memberships.leftAt),
        inArray(members.email, addresses),
      ),
    );
  return new Set(rows.map(({ email }) => email));
}

async function openAmong(db: Db, organisationId: string, addresses: string[]) {
  if (addresses.length === 0) return new Map<string, never>();
  const rows = await db
    .select({
      id: invitations.id,
      email: invitations.email,
      sentAt: invitations.sentAt,
      invitedById: invitations.invitedById,
      words: invitations.words,
      asLead: invitations.asLead,
      isFresh: sql<boolean>`${invitations.sentAt} > now() - make_interval(mins => ${sameFormMinutes})`,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        inArray(invitations.email, addresses),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    );
  return new Map(rows.map((row) => [row.email, row]));
}

type Before = { isFresh: boolean; invitedById: string; words: string; asLead: boolean };

const isSameForm = (before: Before, { member, words, asLead }: { member: Member; words: string; asLead: boolean }) =>
  before.isFresh && before.invitedById === member.id && before.words === words && before.asLead === asLead;

type Sending = { organisationId: string; words: string; asLead: boolean; siteUrl: string };

/** Sends one invitation after another: a new row, or the one that stands, with a new link and date, and its letter. */
async function sender(db: Db, member: Member, { organisationId, words, asLead, siteUrl }: Sending) {
  const [row] = await db.select({ name: organisations.name }).from(organisations).where(eq(organisations.id, organisationId));
  const organisation = found(row, "There is no such organisation any more.").name;
  const site = await siteName(db);
  return async (email: string, standing?: string) => {
    const token = randomBytes(32).toString("base64url");
    const sent = {
      words,
      asLead,
      invitedById: member.id,
      tokenHash: hashOf(token),
      sentAt: sql`now()`,
      expiresAt: sql`now() + make_interval(days => ${daysOpen})`,
      renewalAskedAt: null,
    };
    const [invitation] = await (standing
      ? db.update(invitations).set(sent).where(eq(invitations.id, standing)).returning(whatWasSent)
      : db
          .insert(invitations)
          .values({ organisationId, email, ...sent })
          .returning(whatWasSent));
    const { id, sentAt, expiresAt } = found(invitation, notYours);
    await enclose(db, {
      toAddress: email,
      ...invitationLetter({
        siteName: site,
        siteUrl,
        inviter: member.name,
        organisation,
        words,
        asLead,
        email,
        expiresAt,
        token,
      }),
    });
    const deed = standing ? "sendInvitationAgain" : "invite";
    await record(db, { memberId: member.id, deed, noun: "invitation", nounId: id });
    return sentAt;
  };
}

const whatWasSent = { id: invitations.id, sentAt: invitations.sentAt, expiresAt: invitations.expiresAt };

async function lockInvitation(db: Db, member: Member, id: string) {
  const [row] = await db
    .select({
      id: invitations.id,
      organisationId: invitations.organisationId,
      email: invitations.email,
      words: invitations.words,
      asLead: invitations.asLead,
      invitedById: invitations.invitedById,
      sentAt: invitations.sentAt,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      withdrawnAt: invitations.withdrawnAt,
    })
    .from(invitations)
    .where(eq(invitations.id, id))
    .for("update");
  allow(row !== undefined && canInvite(member, row.organisationId), notYours);
  return row;
}

/** What is accepted or withdrawn is neither sent again nor withdrawn. */
function refuseOver(invitation: Awaited<ReturnType<typeof lockInvitation>>) {
  const state = invitationState(invitation);
  allow(state !== "accepted", `${invitation.email} has accepted meanwhile: they are in.`);
  allow(
    state !== "withdrawn",
    `This invitation was withdrawn${invitation.withdrawnAt ? ` on ${dayInWords(invitation.withdrawnAt)}` : ""}. Invite them anew above.`,
  );
}
