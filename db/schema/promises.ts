import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
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
    /** In working days, as the promise counts them. */
    promisedDays: integer().generatedAlwaysAs(sql`working_days_until(promised_at) - working_days_until(began_at)`),
    tookDays: integer().generatedAlwaysAs(sql`working_days_until(answered_at) - working_days_until(began_at)`),
  },
  (row) => [
    uniqueIndex("promises_open").on(row.noun, row.itemId).where(sql`answered_at is null`),
    // With all that is counted, so that the rows themselves need not be read.
    index("promises_by_answer")
      .on(row.answeredAt, row.noun, row.placeId, row.promisedAt, row.promisedDays, row.tookDays)
      .where(sql`answered_at is not null`),
    index("promises_by_beginning").on(row.beganAt, row.noun, row.placeId),
    index("promises_by_item").on(row.itemId),
  ],
);
