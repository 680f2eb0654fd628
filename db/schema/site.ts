import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "@/db/schema/columns";

/** One row: what this site calls itself and whether it is the demonstration. */
export const site = pgTable(
  "site",
  {
    id: integer().primaryKey().default(1),
    name: text().notNull().default("Hereabouts"),
    /** The display sentence of the home page. */
    lede: text().notNull().default("What partner organisations are learning, place by place."),
    promiseWorkingDays: integer().notNull().default(2),
    /** How long a decision can be taken back before it is carried out; with 0 it is done at once. */
    undoSeconds: integer().notNull().default(10),
    /** How many things at most are hidden in an hour as somebody has reported them, so that nobody empties the site. */
    hidesAnHour: integer().notNull().default(20),
    demonstrationSince: moment(),
  },
  (row) => [
    check("there_is_one_site", sql`${row.id} = 1`),
    check("the_promise_is_one_to_ten_days", sql`${row.promiseWorkingDays} between 1 and 10`),
    check("some_things_are_hidden_in_an_hour", sql`${row.hidesAnHour} between 1 and 1000`),
    check("decisions_are_taken_back_within_a_minute", sql`${row.undoSeconds} between 0 and 60`),
  ],
);
