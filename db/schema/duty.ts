import { sql } from "drizzle-orm";
import { check, date, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { id, madeAt } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

/** Who looks at what waits in a week. Several may; a week without a row has nobody. */
export const dutyWeeks = pgTable(
  "duty_weeks",
  {
    id: id(),
    /** Its Monday, in the UK. */
    weekOn: date().notNull(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    putDownById: uuid()
      .notNull()
      .references(() => members.id),
    putDownAt: madeAt(),
  },
  (row) => [
    unique("once_a_week").on(row.weekOn, row.memberId),
    check("weeks_begin_on_monday", sql`extract(isodow from week_on) = 1`),
  ],
);

/** Who was written to on which day about what waits, so that nobody is twice. */
export const morningLetters = pgTable(
  "morning_letters",
  {
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    day: date().notNull(),
  },
  (row) => [primaryKey({ columns: [row.memberId, row.day] })],
);
