import { sql } from "drizzle-orm";
import { notes } from "@/db/schema/notes";

/** What a note's circle is called: its places and organisations by name. For whoever may read the note; in selects with a join. */
export const circleNames = sql<string[]>`case when ${notes.audience} = 'circle' then (
  select coalesce(json_agg(named.name order by named.name collate "und-x-icu"), '[]'::json) from (
    select p.name from places p where p.id = any (${notes.circlePlaces})
    union all select o.name from organisations o where o.id = any (${notes.circleOrganisations})) named)
  else '[]'::json end`;
