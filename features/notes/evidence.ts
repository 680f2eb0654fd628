import { sql } from "drizzle-orm";
import { notes } from "@/db/schema/notes";
import type { Evidence } from "@/features/notes/standing";
import { mostCounted } from "@/lib/counts";

/** What a note's standing is said from: only of what whoever asks may read. For selects with a join. */
export const evidence = {
  elsewhere: sql<Evidence["elsewhere"]>`(
    select row_to_json(heard) from heard_elsewhere(${notes.id}, ${notes.placeId}, ${mostCounted}) heard)`,
  isOverdue: sql<boolean>`coalesce(${notes.reviewBy} < current_date, false)`,
  /** The review date is two years after it was published, or looked at again. */
  lookedAtOn: sql<string | null>`(${notes.reviewBy} - interval '24 months')::date`,
};
