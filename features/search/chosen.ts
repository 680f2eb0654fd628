import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { searchSynonyms } from "@/db/schema/search";
import { themes } from "@/db/schema/themes";
import { placeAt } from "@/features/places/place-at";
import type { SearchFilter } from "@/features/search/filter";
import type { Chosen } from "@/features/search/found";

/** The words that mean much the same, as staff say. */
export async function synonymsIn(db: Db) {
  const groups = await db.select({ words: searchSynonyms.words }).from(searchSynonyms);
  return groups.map(({ words }) => words);
}

/** The names in an address as Postgres knows them; null where one names nothing. */
export async function chosenIn(db: Db, filter: SearchFilter) {
  const { noun, place, theme, organisation, behaviour, level, kind, year, sure, since } = filter;
  const chosen: Chosen = { nouns: noun && [noun], behaviour, level, kind, year, sure, since };
  if (place) {
    const [here] = await db
      .select({ ids: sql<string[]>`place_and_parts(${places.id})` })
      .from(places)
      .where(placeAt(place));
    if (!here) return null;
    chosen.places = here.ids;
  }
  for (const [name, table, slug] of [
    ["theme", themes, theme],
    ["organisation", organisations, organisation],
  ] as const) {
    if (!slug) continue;
    const [one] = await db.select({ id: table.id }).from(table).where(eq(table.slug, slug));
    if (!one) return null;
    chosen[name] = one.id;
  }
  return chosen;
}
