import { sql } from "drizzle-orm";
import { places } from "@/db/schema/places";

/** Whether a row of places is the one that an address means, by its own or by one that it had before. */
export const placeAt = (slug: string) => sql`${places.id} = (select place_at(${slug}))`;
