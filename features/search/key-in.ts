import { type SQL, sql } from "drizzle-orm";
import { searchEntries as entries } from "@/db/schema/search";

/** What was found, as it stands in the table: what it is, and which. Of none there is nothing to ask. */
export function keyIn(keys: readonly (readonly [noun: string, id: string])[]): SQL {
  const each = keys.map(([noun, id]) => sql`(${noun}, ${id}::uuid)`);
  return sql`(${entries.noun}, ${entries.itemId}) in (${sql.join(each, sql`, `)})`;
}
