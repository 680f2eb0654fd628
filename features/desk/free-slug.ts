import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/doors";
import { slugOf, tail } from "@/lib/slug";

/** An address made from these words that nothing in this table has yet. */
export async function freeSlug(db: Db, table: PgTable, words: string): Promise<string> {
  const slug = slugOf(words);
  const { rows } = await db.execute(sql`select 1 from ${table} where slug = ${slug}`);
  return rows.length > 0 ? `${slug}-${tail()}` : slug;
}

export const usedForm = "This form has been used already. Open it again to begin another.";
