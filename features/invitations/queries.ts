import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type House, type Member, reading, type Viewer } from "@/db/doors";
import { invitations } from "@/db/schema/invitations";
import { members, memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { invitationState } from "@/features/invitations/policy";
import { type Cursor, cursorOf } from "@/lib/keyset";
import { hashOf } from "@/lib/secrets";

const door: House = { house: "door" };
const pageLength = 20;

const times = {
  sentAt: invitations.sentAt,
  expiresAt: invitations.expiresAt,
  acceptedAt: invitations.acceptedAt,
  withdrawnAt: invitations.withdrawnAt,
};

/** What happened last with it. In milliseconds, as cursors have them: what was pasted together was sent at one moment. */
const lastHeardOf = sql`date_trunc('milliseconds', greatest(${invitations.sentAt}, ${invitations.renewalAskedAt}))`.mapWith(
  invitations.sentAt,
);

const accepter = alias(members, "accepter");
const inviter = alias(members, "inviter");

/** The invitations of an organisation, newest first, each with how it stands; and how to read on. */
export function listInvitations(member: Member, organisationId: string, older: Cursor | null) {
  return reading(member, async (db) => {
    const rows = await db
      .select({
        id: invitations.id,
        email: invitations.email,
        asLead: invitations.asLead,
        ...times,
        renewalAskedAt: invitations.renewalAskedAt,
        acceptedBy: accepter.name,
        invitedBy: inviter.name,
        at: lastHeardOf,
      })
      .from(invitations)
      .leftJoin(accepter, eq(accepter.id, invitations.acceptedById))
      .leftJoin(inviter, eq(inviter.id, invitations.invitedById))
      .where(
        and(
          eq(invitations.organisationId, organisationId),
          older ? sql`(${lastHeardOf}, ${invitations.id}) < (${older.at}, ${older.id})` : undefined,
        ),
      )
      .orderBy(desc(lastHeardOf), desc(invitations.id))
      .limit(pageLength + 1);
    const shown = rows.slice(0, pageLength).map((row) => ({ ...row, state: invitationState(row) }));
    const last = shown.at(-1);
    return { rows: shown, older: rows.length > pageLength && last ? cursorOf(last) : undefined };
  });
}

export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>["rows"][number];

/** What a link leads to. Looking changes nothing: scanners of mail open every link. Null where no link was ever so. */
export async function getInvitation(viewer: Viewer, token: string) {
  const [row] = await reading(door, (db) =>
    db
      .select({
        email: invitations.email,
        words: invitations.words,
        asLead: invitations.asLead,
        ...times,
        organisation: { name: organisations.name, slug: organisations.slug },
        inviter: members.name,
        isTheirs: sql<boolean>`coalesce(${invitations.email} = (select email from members where id = ${viewer?.id ?? null}), false)`,
        isIn: sql<boolean>`exists (select from memberships where organisation_id = ${invitations.organisationId}
          and member_id = ${viewer?.id ?? null} and admitted_at is not null and left_at is null)`,
      })
      .from(invitations)
      .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
      .innerJoin(members, eq(members.id, invitations.invitedById))
      .where(eq(invitations.tokenHash, hashOf(token))),
  );
  return row ? { ...row, state: invitationState(row) } : null;
}

export type Invitation = NonNullable<Awaited<ReturnType<typeof getInvitation>>>;

/** The open invitations to the member's own address, where they are not in already. */
export function listInvitationsTo(member: Member) {
  return reading(member, (db) =>
    db
      .select({
        id: invitations.id,
        asLead: invitations.asLead,
        expiresAt: invitations.expiresAt,
        organisation: { id: organisations.id, name: organisations.name, slug: organisations.slug },
      })
      .from(invitations)
      .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
      .leftJoin(
        memberships,
        and(
          eq(memberships.organisationId, invitations.organisationId),
          eq(memberships.memberId, member.id),
          sql`${memberships.admittedAt} is not null and ${memberships.leftAt} is null`,
        ),
      )
      .where(
        and(
          sql`${invitations.email} = (select asking_email())`,
          isNull(invitations.acceptedAt),
          isNull(invitations.withdrawnAt),
          gt(invitations.expiresAt, sql`now()`),
          isNull(memberships.id),
        ),
      )
      .orderBy(asc(invitations.sentAt)),
  );
}

export type InvitationTo = Awaited<ReturnType<typeof listInvitationsTo>>[number];
