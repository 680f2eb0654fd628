import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment, oneOf } from "@/db/schema/columns";
import { ledger } from "@/db/schema/ledger";
import { members } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";

/** What a decision can be on. */
export const decidedNouns = ["note", "insight", "comment", "follow-up"] as const;
export type DecidedNoun = (typeof decidedNouns)[number];

/** It stands; or it is turned: published, waiting to be decided on again, or put back where it was taken down. */
export const outcomes = ["stands", "published", "queued", "restored"] as const;

/** An author asks, once a decision, that somebody else looks at it. */
export const appeals = pgTable(
  "appeals",
  {
    id: id(),
    /** The decision: its row in the ledger. */
    decisionId: uuid()
      .notNull()
      .references(() => ledger.id),
    noun: text({ enum: decidedNouns }).notNull(),
    itemId: uuid().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => members.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    placeId: uuid().references(() => places.id),
    decidedById: uuid()
      .notNull()
      .references(() => members.id),
    words: text().notNull(),
    madeAt: madeAt(),
    promisedAt: moment().notNull(),
    version: integer().notNull().default(1),
    answeredAt: moment(),
    answeredById: uuid().references(() => members.id),
    answer: text(),
    outcome: text({ enum: outcomes }),
  },
  (appeal) => [
    unique("one_appeal_a_decision").on(appeal.decisionId),
    index("appeals_waiting").on(appeal.promisedAt).where(sql`answered_at is null`),
    index("appeals_by_author").on(appeal.authorId, appeal.madeAt),
    check("appeal_nouns_are_known", oneOf("noun", decidedNouns)),
    check("appeal_outcomes_are_known", oneOf("outcome", outcomes)),
    check("appeals_say_something", sql`btrim(${appeal.words}) <> '' and char_length(${appeal.words}) <= 1000`),
    check(
      "answers_say_who_and_what",
      sql`num_nonnulls(answered_at, answered_by_id, answer, outcome) in (0, 4) and btrim(answer) <> ''`,
    ),
    check(
      "somebody_else_answers_an_appeal",
      sql`${appeal.answeredById} <> ${appeal.decidedById} and ${appeal.answeredById} <> ${appeal.authorId}`,
    ),
  ],
);
