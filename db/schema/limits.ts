import { bigint, integer, pgTable, text } from "drizzle-orm/pg-core";

/** What has been asked how often, for all processes: the columns that rate-limiter-flexible wants. Keys are hashes. */
export const limits = pgTable("limits", {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  /** Milliseconds since 1970. */
  expire: bigint({ mode: "number" }),
});
