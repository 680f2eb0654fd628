import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

/** Who somebody is at their own organisation's provider: issuer and subject, never the address alone. */
export const identities = pgTable(
  "identities",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    issuer: text().notNull(),
    subject: text().notNull(),
    /** As the provider gave it last; says nothing about who it is. */
    email: text().notNull().default(""),
    madeAt: madeAt(),
    lastUsedAt: moment(),
  },
  (identity) => [
    uniqueIndex("one_member_an_identity").on(identity.issuer, identity.subject),
    index("identities_by_member").on(identity.memberId),
  ],
);

/** A sign-in that is at the provider now: good once, for minutes, in the browser that began it. */
export const providerSignIns = pgTable(
  "provider_sign_ins",
  {
    id: id(),
    stateHash: text().notNull().unique(),
    issuer: text().notNull(),
    nonce: text().notNull(),
    codeVerifier: text().notNull(),
    browserHash: text().notNull(),
    next: text().notNull().default(""),
    /** The member who connects an identity to their account; null for signing in. */
    memberId: uuid().references(() => members.id),
    madeAt: madeAt(),
    expiresAt: moment().notNull(),
    /** When somebody came back with it; nobody does twice. */
    answeredAt: moment(),
    /** Who came back, where they are new and have yet to say a name. */
    shownSubject: text(),
    shownEmail: text(),
  },
  (row) => [
    index("provider_sign_ins_by_expiry").on(row.expiresAt),
    check("who_is_shown_has_an_address", sql`(shown_subject is null) = (shown_email is null)`),
    check("who_is_shown_came_back", sql`shown_subject is null or answered_at is not null`),
  ],
);

/** A change of address under way: a code to the old one and a code to the new one. One a member. */
export const emailChanges = pgTable(
  "email_changes",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    newEmail: text().notNull(),
    oldCodeHash: text().notNull(),
    newCodeHash: text().notNull(),
    tries: integer().notNull().default(0),
    madeAt: madeAt(),
    expiresAt: moment().notNull(),
  },
  (change) => [
    uniqueIndex("one_change_of_address_a_member").on(change.memberId),
    check("five_tries_at_most", sql`tries between 0 and 5`),
  ],
);

/** An account about to be closed, by a code to its address. One a member. */
export const accountClosings = pgTable(
  "account_closings",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    codeHash: text().notNull(),
    tries: integer().notNull().default(0),
    madeAt: madeAt(),
    expiresAt: moment().notNull(),
  },
  (closing) => [
    uniqueIndex("one_closing_a_member").on(closing.memberId),
    check("closing_has_five_tries_at_most", sql`tries between 0 and 5`),
  ],
);
