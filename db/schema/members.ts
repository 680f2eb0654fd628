import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";

export const members = pgTable(
  "members",
  {
    id: id(),
    name: text().notNull(),
    /** ASCII, lower case. */
    email: text().notNull().unique(),
    jobTitle: text().notNull().default(""),
    about: text().notNull().default(""),
    staffRole: text({ enum: ["moderator", "editor", "administrator"] }),
    isIllustrative: boolean().notNull().default(false),
    madeAt: madeAt(),
    suspendedAt: moment(),
  },
  (member) => [
    check("members_have_a_name", sql`btrim(${member.name}) <> ''`),
    check("emails_are_plain", sql`${member.email} ~ '^[a-z0-9.!#$%&''*+/=?^_\`{|}~-]+@[a-z0-9-]+([.][a-z0-9-]+)+$'`),
    check("staff_roles_are_known", sql`${member.staffRole} in ('moderator', 'editor', 'administrator')`),
  ],
);

export const memberships = pgTable(
  "memberships",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** What they wrote when they asked to join. */
    words: text().notNull().default(""),
    askedAt: madeAt(),
    admittedAt: moment(),
    admittedById: uuid().references(() => members.id),
    leadSince: moment(),
    leftAt: moment(),
  },
  (membership) => [
    uniqueIndex("one_membership_at_a_time").on(membership.memberId, membership.organisationId).where(sql`left_at is null`),
    index("memberships_by_organisation").on(membership.organisationId),
    check("leads_are_admitted", sql`${membership.leadSince} is null or ${membership.admittedAt} is not null`),
  ],
);

/** The places a moderator looks after. A moderator without any looks after all. */
export const moderatedPlaces = pgTable(
  "moderated_places",
  {
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
  },
  (row) => [primaryKey({ columns: [row.memberId, row.placeId] })],
);

export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    /** SHA-256 of the cookie's token: a stolen table signs nobody in. */
    tokenHash: text().notNull().unique(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    madeAt: madeAt(),
    expiresAt: moment().notNull(),
  },
  (session) => [index("sessions_by_member").on(session.memberId)],
);

/** One letter's way in: a link and a code for the same sign-in. */
export const signInCodes = pgTable(
  "sign_in_codes",
  {
    id: id(),
    email: text().notNull(),
    linkHash: text().notNull().unique(),
    codeHash: text().notNull(),
    /** The browser that asked: the link works in it alone, the code where it is typed beside the address. */
    browserHash: text().notNull(),
    tries: integer().notNull().default(0),
    madeAt: madeAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (code) => [
    index("codes_by_email").on(code.email, code.madeAt),
    check("five_tries_at_most", sql`${code.tries} between 0 and 5`),
  ],
);
