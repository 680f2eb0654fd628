import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { moment } from "@/db/schema/columns";
import { places } from "@/db/schema/places";

/**
 * What was promised an answer, until when, and when it came; one row each time that something waits. Postgres keeps it from the
 * queue: no command can forget it. Of people it says nothing.
 */
export const promises = pgTable(
  "promises",
  {
    id: uuid().primaryKey().defaultRandom(),
    /** As in the queue: new words for a note are a "note-edit". */
    noun: text().notNull(),
    itemId: uuid().notNull(),
    placeId: uuid().references(() => places.id),
    beganAt: moment().notNull(),
    promisedAt: moment().notNull(),
    answeredAt: moment(),
  },
  (row) => [
    uniqueIndex("promises_open").on(row.noun, row.itemId).where(sql`answered_at is null`),
    index("promises_by_answer").on(row.answeredAt),
    index("promises_by_beginning").on(row.beganAt),
    index("promises_by_item").on(row.itemId),
  ],
);
