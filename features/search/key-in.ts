import { type SQL, sql } from "drizzle-orm";
import { searchEntries as entries } from "@/db/schema/search";

/** What was found, as it stands in the table: what it is, and which. Of none there is nothing to ask. */
export function keyIn(keys: readonly (readonly [noun: string, id: string])[]): SQL {
  const [nouns, ids] = [keys.map(([noun]) => noun), keys.map(([, id]) => id)];
  return sql`(${entries.noun}, ${entries.itemId}) in (select * from unnest(${sql.param(nouns)}::text[], ${sql.param(ids)}::uuid[]))`;
}
