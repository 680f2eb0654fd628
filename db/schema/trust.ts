import { sql } from "drizzle-orm";
import { check, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { madeAt, oneOf } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

/** A person's word on somebody's trust, the newest: it goes before how much of theirs is published. */
export const trust = pgTable(
  "trust",
  {
    memberId: uuid()
      .primaryKey()
      .references(() => members.id),
    standing: text({ enum: ["granted", "taken"] }).notNull(),
    reason: text().notNull(),
    byId: uuid()
      .notNull()
      .references(() => members.id),
    since: madeAt(),
  },
  (row) => [
    check("trust_is_granted_or_taken", oneOf("standing", ["granted", "taken"])),
    check("trust_says_why", sql`btrim(${row.reason}) <> '' and char_length(${row.reason}) <= 1000`),
    check("nobody_trusts_themselves", sql`${row.byId} <> ${row.memberId}`),
  ],
);
