import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment, oneOf } from "@/db/schema/columns";
import { members } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";

/** What a concern can be about; a page is anything else here that has an address. */
export const concernNouns = [
  "note",
  "insight",
  "comment",
  "follow-up",
  "post",
  "report",
  "question",
  "pattern",
  "place",
  "organisation",
  "challenge",
  "inquiry",
  "workshop",
  "page",
] as const;
export type ConcernNoun = (typeof concernNouns)[number];

/** What worries somebody. */
export const categories = ["recognisable", "hurtful", "untrue", "rights", "unlawful", "other"] as const;
export type Category = (typeof categories)[number];

/** It stays; it is shown again after it was hidden; it is taken down; or it goes back to its author to be changed. */
export const concernOutcomes = ["kept", "put-back", "taken-down", "changes"] as const;
export type ConcernOutcome = (typeof concernOutcomes)[number];

/** Somebody, with an account or without, says that something here should be looked at. */
export const concerns = pgTable(
  "concerns",
  {
    id: id(),
    noun: text({ enum: concernNouns }).notNull(),
    itemId: uuid(),
    /** Where it can be read, and how it is called there. */
    path: text().notNull(),
    title: text().notNull(),
    /** What it is about, in one word: the id, or the address of a page. */
    thing: text().notNull().generatedAlwaysAs(sql`coalesce(item_id::text, path)`),
    category: text({ enum: categories }).notNull(),
    words: text().notNull(),
    /** Where to send the answer; forgotten three months after it. */
    contact: text().notNull().default(""),
    reporterId: uuid().references(() => members.id),
    receiptHash: text().notNull(),
    /** Whether it hid what it is about: Postgres says so. */
    hides: boolean().notNull().default(false),
    authorId: uuid().references(() => members.id),
    writtenById: uuid().references(() => members.id),
    organisationId: uuid().references(() => organisations.id),
    placeId: uuid().references(() => places.id),
    madeAt: madeAt(),
    promisedAt: moment().notNull(),
    /** When moderators were written to. */
    calledAt: moment(),
    version: integer().notNull().default(1),
    answeredAt: moment(),
    answeredById: uuid().references(() => members.id),
    /** What whoever said so reads. */
    answer: text(),
    outcome: text({ enum: concernOutcomes }),
  },
  (concern) => [
    unique("one_concern_a_receipt").on(concern.receiptHash),
    index("concerns_open").on(concern.noun, concern.thing, concern.madeAt).where(sql`answered_at is null`),
    index("concerns_by_thing").on(concern.itemId, concern.answeredAt).where(sql`item_id is not null`),
    index("concerns_hiding").on(concern.madeAt).where(sql`hides`),
    index("concerns_by_reporter").on(concern.reporterId, concern.madeAt).where(sql`reporter_id is not null`),
    check("concern_nouns_are_known", oneOf("noun", concernNouns)),
    check("concerns_are_about_something", sql`(item_id is null) = (noun = 'page')`),
    check("concern_categories_are_known", oneOf("category", categories)),
    check("concerns_say_something", sql`btrim(${concern.words}) <> '' and char_length(${concern.words}) <= 1000`),
    check("concern_outcomes_are_known", oneOf("outcome", concernOutcomes)),
    check("concern_answers_are_whole", sql`num_nulls(answered_at, answered_by_id, answer, outcome) in (0, 4)`),
    check(
      "nobody_answers_for_themselves",
      sql`answered_by_id is distinct from author_id and answered_by_id is distinct from written_by_id
    and answered_by_id is distinct from reporter_id or answered_by_id is null`,
    ),
  ],
);
