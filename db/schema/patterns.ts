import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment } from "@/db/schema/columns";
import { insights } from "@/db/schema/insights";
import { members } from "@/db/schema/members";
import { notes } from "@/db/schema/notes";
import { questions } from "@/db/schema/questions";

/** A claim that staff write from notes and insights of two or more places. */
export const patterns = pgTable(
  "patterns",
  {
    id: id(),
    slug: text().notNull().unique(),
    claim: text().notNull(),
    /** What makes us think so. */
    body: text().notNull(),
    bodyHtml: text().notNull(),
    /** Where it may not hold. */
    limits: text().notNull(),
    limitsHtml: text().notNull(),
    questionId: uuid().references(() => questions.id),
    authorId: uuid()
      .notNull()
      .references(() => members.id),
    isIllustrative: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    madeAt: madeAt(),
    /** Null while it is being written. */
    publishedAt: moment(),
    /** When staff last looked at its evidence. */
    lookedAtAt: madeAt(),
  },
  (pattern) => [
    index("patterns_by_date").on(pattern.publishedAt.desc().nullsLast(), pattern.id.desc()),
    index("patterns_by_question").on(pattern.questionId),
    check("patterns_claim_something", sql`btrim(${pattern.claim}) <> '' and char_length(${pattern.claim}) <= 110`),
    check("patterns_say_where_they_may_not_hold", sql`${pattern.publishedAt} is null or btrim(${pattern.limits}) <> ''`),
  ],
);

/** What a pattern rests on, and what speaks against it. */
export const patternSources = pgTable(
  "pattern_sources",
  {
    id: id(),
    patternId: uuid()
      .notNull()
      .references(() => patterns.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    stance: text({ enum: ["for", "against"] }).notNull(),
    noteId: uuid().references(() => notes.id),
    insightId: uuid().references(() => insights.id),
    /** What of it is meant. */
    words: text().notNull().default(""),
  },
  (source) => [
    index("sources_by_pattern").on(source.patternId, source.position),
    index("patterns_by_note").on(source.noteId),
    index("patterns_by_insight").on(source.insightId),
    check("pattern_sources_are_one_thing", sql`num_nonnulls(${source.noteId}, ${source.insightId}) = 1`),
    check("pattern_stances_are_known", sql`${source.stance} in ('for', 'against')`),
  ],
);

/** What "what we think today" on a question rests on. */
export const questionGrounds = pgTable(
  "question_grounds",
  {
    id: id(),
    questionId: uuid()
      .notNull()
      .references(() => questions.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    noteId: uuid().references(() => notes.id),
    insightId: uuid().references(() => insights.id),
    patternId: uuid().references(() => patterns.id),
  },
  (ground) => [
    index("grounds_by_question").on(ground.questionId, ground.position),
    check("grounds_are_one_thing", sql`num_nonnulls(${ground.noteId}, ${ground.insightId}, ${ground.patternId}) = 1`),
  ],
);
