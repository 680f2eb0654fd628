import { eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { places, similarPlaces } from "@/db/schema/places";

/** Two imports at once would each add what the other adds. */
export async function lockRegister(db: Db) {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('hereabouts place register'))`);
}

/** @param rows all that there is to say about every place among them */
export async function replaceSimilar(db: Db, rows: (typeof similarPlaces.$inferInsert)[]) {
  if (rows.length === 0) return;
  await db.delete(similarPlaces).where(inArray(similarPlaces.placeId, [...new Set(rows.map(({ placeId }) => placeId))]));
  await db.insert(similarPlaces).values(rows);
}

export async function idsByGss(db: Db, codes: string[]) {
  const rows = await db.select({ id: places.id, gss: places.gss }).from(places).where(inArray(places.gss, codes));
  return new Map(rows.map(({ id, gss }) => [gss, id]));
}

export async function otherNamesOf(db: Db, id: string) {
  const [row] = await db.select({ otherNames: places.otherNames }).from(places).where(eq(places.id, id));
  return row?.otherNames ?? [];
}

export function pairsOf(ids: Map<string | null, string>, gss: string, others: string[]) {
  const here = ids.get(gss);
  return others.flatMap((code) => {
    const there = ids.get(code);
    return here && there && here !== there ? [[here, there] as const] : [];
  });
}
