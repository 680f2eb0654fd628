import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";
import { members } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";

export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** ASCII, lower case. Nobody else can accept it. */
    email: text().notNull(),
    asLead: boolean().notNull().default(false),
    invitedById: uuid()
      .notNull()
      .references(() => members.id),
    /** The inviter's line to whom they invite. */
    words: text().notNull().default(""),
    /** SHA-256 of the link's token; sending it again makes a new one. */
    tokenHash: text().notNull().unique(),
    madeAt: madeAt(),
    sentAt: madeAt(),
    expiresAt: moment().notNull(),
    /** When, after it had expired, a new one was asked for. */
    renewalAskedAt: moment(),
    acceptedAt: moment(),
    acceptedById: uuid().references(() => members.id),
    withdrawnAt: moment(),
    withdrawnById: uuid().references(() => members.id),
  },
  (invitation) => [
    uniqueIndex("one_open_invitation_an_address")
      .on(invitation.organisationId, invitation.email)
      .where(sql`accepted_at is null and withdrawn_at is null`),
    index("invitations_by_organisation").on(invitation.organisationId, invitation.sentAt.desc(), invitation.id),
    index("invitations_by_email").on(invitation.email).where(sql`accepted_at is null and withdrawn_at is null`),
    check("accepted_or_withdrawn", sql`accepted_at is null or withdrawn_at is null`),
    check("accepting_says_who", sql`(accepted_at is null) = (accepted_by_id is null)`),
    check("withdrawing_says_who", sql`(withdrawn_at is null) = (withdrawn_by_id is null)`),
  ],
);
