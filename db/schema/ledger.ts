import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, madeAt } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

/** One row a deed, written in its transaction and never changed: who, what, which, why. */
export const ledger = pgTable(
  "ledger",
  {
    id: id(),
    at: madeAt(),
    memberId: uuid().references(() => members.id),
    deed: text().notNull(),
    noun: text().notNull(),
    nounId: uuid().notNull(),
    /** Whose thing it is: they may read what was done to it, and why. */
    ofMemberId: uuid().references(() => members.id),
    placeId: uuid(),
    reason: text(),
    version: integer(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
  },
  (row) => [
    index("ledger_by_thing").on(row.nounId, row.at),
    index("ledger_by_owner").on(row.ofMemberId, row.at),
    index("ledger_by_member").on(row.memberId, row.at),
    index("ledger_by_time").on(row.at, row.id),
    index("ledger_by_deed").on(row.deed, row.at),
    index("ledger_by_noun").on(row.noun, row.at),
    index("ledger_by_place").on(row.placeId, row.at),
    index("ledger_of_decisions")
      .on(row.at, row.deed, row.noun)
      .where(sql`deed ~ '^(publish|return|requestChanges|hold|decline|unpublish|letDecisionStand|turnDecision)'`),
    index("ledger_by_reason").using("gin", sql`lower(${row.reason}) gin_trgm_ops`).where(sql`reason is not null`),
  ],
);
