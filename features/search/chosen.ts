import { sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { searchSynonyms } from "@/db/schema/search";
import { themes } from "@/db/schema/themes";
import { placeAt } from "@/features/places/place-at";
import type { SearchFilter } from "@/features/search/filter";
import type { Chosen } from "@/features/search/found";

/** What means much the same, and the names in an address as Postgres knows them; nothing is chosen where one names nothing. */
export async function toBeginWith(db: Db, filter: SearchFilter): Promise<{ synonyms: string[][]; chosen: Chosen | null }> {
  const { noun, place, theme, organisation, behaviour, level, kind, year, sure, since } = filter;
  const query = db
    .select({
      synonyms: sql<string[][]>`(select coalesce(jsonb_agg(words), '[]') from ${searchSynonyms})`,
      places: sql<
        string[] | null
      >`(select to_jsonb(place_and_parts(${places.id})) from ${places} where ${placeAt(place ?? "")})`,
      theme: sql<string | null>`(select id from ${themes} where slug = ${theme ?? ""})`,
      organisation: sql<string | null>`(select id from ${organisations} where slug = ${organisation ?? ""})`,
    })
    .from(sql`(values (1)) as once`);
  const [known] = await withKeptPlan(query);
  const isNowhere = (place && !known?.places) || (theme && !known?.theme) || (organisation && !known?.organisation);
  return {
    synonyms: known?.synonyms ?? [],
    chosen: isNowhere
      ? null
      : {
          noun,
          places: known?.places ?? undefined,
          theme: known?.theme ?? undefined,
          organisation: known?.organisation ?? undefined,
          behaviour,
          level,
          kind,
          year,
          sure,
          since,
        },
  };
}
