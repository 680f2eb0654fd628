import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id } from "@/db/schema/columns";

/** Networks rewrite their behaviours, so they come in sets with a version and a source. */
export const behaviourSets = pgTable(
  "behaviour_sets",
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    version: integer().notNull(),
    source: text().notNull(),
    sourceUrl: text().notNull(),
    usedSince: date(),
  },
  (set) => [unique("one_set_a_version").on(set.slug, set.version)],
);

export const behaviours = pgTable(
  "behaviours",
  {
    id: id(),
    setId: uuid()
      .notNull()
      .references(() => behaviourSets.id),
    number: integer().notNull(),
    group: text({ enum: ["perspective", "power", "participation"] }).notNull(),
    words: text().notNull(),
    plainly: text().notNull(),
  },
  (behaviour) => [
    unique("one_behaviour_a_number").on(behaviour.setId, behaviour.number),
    check("behaviour_groups_are_known", sql`${behaviour.group} in ('perspective', 'power', 'participation')`),
  ],
);
