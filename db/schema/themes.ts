import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id } from "@/db/schema/columns";

export const themes = pgTable("themes", {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  about: text().notNull().default(""),
  position: integer().notNull(),
  /** Somebody may have to leave such a page quickly. */
  isSensitive: boolean().notNull().default(false),
});
