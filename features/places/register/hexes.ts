import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import type { Register } from "@/features/places/register/facts";

type Told = Pick<Register, "places">;

/** How many places these files would put elsewhere on the map of hexagons than they stand. */
export async function countMoved(db: Db, register: Told) {
  const { rows } = await db.execute<{ moved: number }>(sql`
    select count(*)::int as moved from ${toldIn(register)} left join places on places.gss = told.gss
    where (places.hex_q, places.hex_r) is distinct from (told.q, told.r)`);
  return rows[0]?.moved ?? 0;
}

/** Puts places on the map of hexagons where a file says so, in one statement. Answers how many stand elsewhere than before. */
export async function placeOnHexes(db: Db, register: Told) {
  const moved = await db.execute(sql`
    update places set hex_q = told.q, hex_r = told.r from ${toldIn(register)}
    where places.gss = told.gss and (places.hex_q, places.hex_r) is distinct from (told.q, told.r)`);
  return moved.rowCount ?? 0;
}

function toldIn({ places }: Told): SQL {
  const told = [...places.values()].flatMap(({ gss, hex }) => (hex ? [{ gss, q: hex.q, r: hex.r }] : []));
  return sql`jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told(gss text, q int, r int)`;
}
