import { sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { found } from "@/lib/refusal";

/** The day that it is here, by Postgres' clock: "2026-04-01". */
export async function todayIn(db: Db) {
  const { rows } = await db.execute<{ today: string }>(sql`select (now() at time zone 'Europe/London')::date::text as today`);
  return found(rows[0], "Postgres does not know which day it is.").today;
}
