import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { id } from "@/db/schema/columns";

export const themes = pgTable("themes", {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  about: text().notNull().default(""),
  position: integer().notNull(),
});
