import { asc, sql } from "drizzle-orm";
import { savedSearches } from "@/db/schema/saved-searches";

/** A search as its member keeps it. `toldUntil` to the microsecond, as what is new is told from there. */
export const savedSearchColumns = {
  id: savedSearches.id,
  search: savedSearches.search,
  name: savedSearches.name,
  rhythm: savedSearches.rhythm,
  since: savedSearches.toldUntil,
  toldUntil: sql<string>`${savedSearches.toldUntil}::text`,
};

export const byName = [sql`${savedSearches.name} collate "und-x-icu"`, asc(savedSearches.id)];
