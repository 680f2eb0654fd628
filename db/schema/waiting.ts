import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment, oneOf } from "@/db/schema/columns";
import { members } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";

/** Something that a helper found in a text: of what kind, the words, the field that they stand in and where. */
export type Found = { kind: string; text: string; field: string; at: number };

/** What is done with it in a moment, unless whoever decided takes it back: the deed's name, its reason, and where people reach the site. */
export type Decision = { deed: string; reason: string; siteUrl: string };

/**
 * The queue: a row for each thing that somebody has to look at, and who is on it. Postgres keeps the rows itself, from the
 * view what_waits, whatever changes: no command can forget one.
 */
export const waiting = pgTable(
  "waiting",
  {
    noun: text().notNull(),
    itemId: uuid().notNull(),
    /** Of the words that are to be decided on. */
    version: bigint({ mode: "number" }).notNull(),
    /** "live": published at once, because its author is trusted, and to be looked at after. */
    state: text({ enum: ["waiting", "held", "live"] }).notNull(),
    authorId: uuid().references(() => members.id),
    /** Whose words they are, where somebody else looks after them now. */
    writtenById: uuid(),
    organisationId: uuid().references(() => organisations.id),
    placeId: uuid().references(() => places.id),
    /** The beginning of it. */
    words: text().notNull(),
    careAnswer: text(),
    isFirst: boolean().notNull().default(false),
    isTrusted: boolean().notNull().default(false),
    /** Who asked for changes before it was sent again: it is offered to them first. */
    askedById: uuid(),
    sentAt: moment().notNull(),
    promisedAt: moment(),
    /** What a helper found in its words: possible names, personal details, links. Null until it has looked. */
    marks: text().array(),
    /** The same with the words themselves and where they stand: gone when it waits no more. */
    found: jsonb().$type<Found[]>(),
    claimedById: uuid().references(() => members.id),
    claimedAt: moment(),
    claimedUntil: moment(),
    /** From whom it was taken over. */
    takenFromId: uuid(),
    decision: jsonb().$type<Decision>(),
    decidedById: uuid().references(() => members.id),
    decidedAt: moment(),
    /** Until then it can be taken back; then the worker does it. */
    dueAt: moment(),
    /** Why a decision could not be carried out, for whoever made it. */
    refusedWhy: text(),
    refusedForId: uuid(),
  },
  (row) => [
    primaryKey({ columns: [row.noun, row.itemId] }),
    index("waiting_by_promise").on(row.promisedAt, row.sentAt).where(sql`state = 'waiting'`),
    index("waiting_by_decider").on(row.decidedById).where(sql`decision is not null`),
    check("waiting_states_are_known", oneOf("state", ["waiting", "held", "live"])),
    check("claims_are_whole", sql`num_nulls(claimed_by_id, claimed_at, claimed_until) in (0, 3)`),
    check("decisions_are_whole", sql`num_nulls(decision, decided_by_id, decided_at, due_at) in (0, 4)`),
    check(
      "nobody_decides_on_what_is_theirs",
      sql`decided_by_id is null or (decided_by_id is distinct from author_id and decided_by_id is distinct from written_by_id)`,
    ),
  ],
);

/** What moderators say to each other about a thing; its author never reads it. */
export const colleagueRemarks = pgTable(
  "colleague_remarks",
  {
    id: uuid().primaryKey(),
    /** The thing itself: new words for a note are the note's. */
    noun: text().notNull(),
    itemId: uuid().notNull(),
    placeId: uuid().references(() => places.id),
    words: text().notNull(),
    madeById: uuid()
      .notNull()
      .references(() => members.id),
    madeAt: moment().notNull().defaultNow(),
  },
  (row) => [
    index("colleague_remarks_by_thing").on(row.itemId, row.madeAt),
    check("colleague_remarks_say_something", sql`btrim(words) <> '' and char_length(words) <= 1000`),
  ],
);
