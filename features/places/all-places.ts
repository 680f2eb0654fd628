import { sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { places } from "@/db/schema/places";

/** All places by their names, with what they are found by and what they became. */
export const allPlaces = (db: Db) =>
  db
    .select({
      id: places.id,
      slug: places.slug,
      gss: places.gss,
      name: places.name,
      officialName: places.officialName,
      kind: places.kind,
      region: places.region,
      endedOn: places.endedOn,
      formerGss: places.formerGss,
      otherNames: places.otherNames,
      hexQ: places.hexQ,
      hexR: places.hexR,
      becameIds: sql<string[]>`array(select l.successor_id from place_lineage l where l.predecessor_id = places.id)`,
      becameOn: sql<string | null>`(select max(l.happened_on)::text from place_lineage l where l.predecessor_id = places.id)`,
    })
    .from(places)
    .orderBy(sql`${places.name} collate "und-x-icu"`)
    .limit(5000);
