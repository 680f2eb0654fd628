import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment, oneOf } from "@/db/schema/columns";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { dateLanguages } from "@/lib/date-languages";
import { declinableLetters } from "@/lib/declinable-letters";

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
    /** How dates are written for them. */
    dateLanguage: text({ enum: dateLanguages }).notNull().default("en-GB"),
    /** The kinds of letters that they would rather not have; what concerns their own account always comes. */
    declinedLetters: text({ enum: declinableLetters }).array().notNull().default([]),
    /** To within the ten minutes at which sessions are noted. */
    lastSeenAt: moment(),
    /** When they were last asked by letter whether they still need the account. */
    checkedOnAt: moment(),
    /** Until when they have seen what others did to their things. */
    seenUntil: madeAt(),
    suspendedAt: moment(),
    /** Their name, address and words about them are gone; what they wrote stays as they chose. */
    closedAt: moment(),
  },
  (member) => [
    index("members_by_last_seen").on(member.lastSeenAt).where(sql`closed_at is null and suspended_at is null`),
    // As people's names are put in order; the list of people is read on from its last one.
    index("members_by_name").on(sql`${member.name} collate "und-x-icu"`, member.id),
    index("members_by_staff_role").on(member.staffRole).where(sql`staff_role is not null`),
    index("members_suspended").on(member.suspendedAt).where(sql`suspended_at is not null`),
    index("members_closed").on(member.closedAt).where(sql`closed_at is not null`),
    check("date_languages_are_known", oneOf("date_language", dateLanguages)),
    check(
      "declined_letters_are_known",
      sql.raw(`"declined_letters" <@ array[${declinableLetters.map((kind) => `'${kind}'`).join(", ")}]`),
    ),
    check("closed_accounts_hold_no_address", sql`${member.closedAt} is null or ${member.email} like 'closed-%@closed.invalid'`),
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
    cameBy: text({ enum: ["asking", "invitation", "founding"] })
      .notNull()
      .default("asking"),
    /** What they wrote when they asked to join. */
    words: text().notNull().default(""),
    askedAt: madeAt(),
    admittedAt: moment(),
    admittedById: uuid().references(() => members.id),
    declinedAt: moment(),
    declinedById: uuid().references(() => members.id),
    /** The word why of whoever admitted or declined them. */
    decisionReason: text().notNull().default(""),
    leadSince: moment(),
    /** Left, removed, or the request taken back. */
    leftAt: moment(),
    /** Who ended it: themselves, a lead or staff. */
    leftById: uuid().references(() => members.id),
  },
  (membership) => [
    uniqueIndex("one_membership_at_a_time")
      .on(membership.memberId, membership.organisationId)
      .where(sql`left_at is null and declined_at is null`),
    index("memberships_by_organisation").on(membership.organisationId),
    // Every request asks whose member somebody is.
    index("memberships_by_member").on(membership.memberId),
    check("memberships_come_by_known_ways", oneOf("came_by", ["asking", "invitation", "founding"])),
    check("leads_are_admitted", sql`${membership.leadSince} is null or ${membership.admittedAt} is not null`),
    check("admitted_or_declined", sql`${membership.admittedAt} is null or ${membership.declinedAt} is null`),
    check(
      "declining_says_who_and_why",
      sql`(declined_at is null) = (declined_by_id is null) and (declined_at is null or btrim(decision_reason) <> '')`,
    ),
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
