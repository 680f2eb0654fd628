import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment, oneOf } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

/** A word or a phrase, and what happens to what contains it. What is removed stays, so that it can be brought back. */
export const watchedWords = pgTable(
  "watched_words",
  {
    id: id(),
    words: text().notNull(),
    effect: text({ enum: ["hold", "reconsider", "note"] }).notNull(),
    reason: text().notNull(),
    addedById: uuid()
      .notNull()
      .references(() => members.id),
    addedAt: madeAt(),
    removedAt: moment(),
    removedById: uuid().references(() => members.id),
  },
  (row) => [
    uniqueIndex("words_are_watched_once").on(sql`lower(${row.words})`).where(sql`removed_at is null`),
    check("watched_words_have_a_known_effect", oneOf("effect", ["hold", "reconsider", "note"])),
    check("watched_words_are_a_word_or_a_phrase", sql`btrim(${row.words}) <> '' and char_length(${row.words}) <= 80`),
    check("watched_words_say_why", sql`btrim(${row.reason}) <> '' and char_length(${row.reason}) <= 400`),
    check("removing_says_who", sql`(removed_at is null) = (removed_by_id is null)`),
  ],
);
