import { sql } from "drizzle-orm";
import { searchEntries as entries } from "@/db/schema/search";

/** What it is called. A comment has no title of its own: the beginning of it, up to a whole word. */
export const titleShown = sql<string>`case when ${entries.noun} = 'comment' and char_length(${entries.body}) > char_length(${entries.title})
  then regexp_replace(${entries.title}, '\\W*\\s\\S*$', '') || '…' else ${entries.title} end`;
