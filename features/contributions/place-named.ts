import { sql } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";

/** The place of "a partner in …": its own, or the first in which its organisation works. For selects that join both. */
export const placeNamed = sql<string>`coalesce(${places.name}, (
  select p.name from works_in w join places p on p.id = w.place_id
  where w.organisation_id = ${organisations.id} order by p.name limit 1), 'the network')`;
