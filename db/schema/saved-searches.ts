import { sql } from "drizzle-orm";
import { check, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, oneOf } from "@/db/schema/columns";
import { members } from "@/db/schema/members";
import { rhythms } from "@/lib/rhythms";

/** A search that a member keeps, to be told by letter when something new answers it. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** As its address has it. */
    search: text().notNull(),
    name: text().notNull(),
    rhythm: text({ enum: rhythms }).notNull().default("weekly"),
    madeAt: madeAt(),
    /** What was new until then has been told, or was there when they began. */
    toldUntil: madeAt(),
  },
  (saved) => [
    unique("one_of_each_search").on(saved.memberId, saved.search),
    check("searches_ask_something", sql`${saved.search} like 'q=_%' and char_length(${saved.search}) <= 480`),
    check("searches_have_a_name", sql`btrim(${saved.name}) <> '' and char_length(${saved.name}) <= 80`),
    check("search_rhythms_are_known", oneOf("rhythm", rhythms)),
  ],
);
