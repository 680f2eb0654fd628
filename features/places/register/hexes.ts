import { sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import type { Register } from "@/features/places/register/facts";

/** Puts places on the map of hexagons where a file says so, in one statement. Answers how many stand elsewhere than before. */
export async function placeOnHexes(db: Db, { places }: Pick<Register, "places">) {
  const told = [...places.values()].flatMap(({ gss, hex }) => (hex ? [{ gss, q: hex.q, r: hex.r }] : []));
  if (told.length === 0) return 0;
  const moved = await db.execute(sql`
    update places set hex_q = told.q, hex_r = told.r
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told(gss text, q int, r int)
    where places.gss = told.gss and (places.hex_q, places.hex_r) is distinct from (told.q, told.r)`);
  return moved.rowCount ?? 0;
}
