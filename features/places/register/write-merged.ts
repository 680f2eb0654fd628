import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { placeLineage, placeNeighbours, places, similarPlaces } from "@/db/schema/places";
import { similarSource } from "@/features/places/attribution";
import { regionUnknown } from "@/features/places/region-tiles";
import type { PlaceRow } from "@/features/places/register/draft";
import type { PlaceFacts, Register } from "@/features/places/register/facts";
import type { Merged } from "@/features/places/register/merge";
import { replaceSimilar } from "@/features/places/registering";

export function listRows(db: Db): Promise<PlaceRow[]> {
  return db
    .select({
      id: places.id,
      slug: places.slug,
      gss: places.gss,
      name: places.name,
      officialName: places.officialName,
      kind: places.kind,
      nation: places.nation,
      region: places.region,
      parentId: places.parentId,
      formerGss: places.formerGss,
      otherNames: places.otherNames,
      latitude: places.latitude,
      longitude: places.longitude,
      outline: places.outline,
      endedOn: places.endedOn,
    })
    .from(places);
}

export async function writeRows(db: Db, rows: PlaceRow[]) {
  if (rows.length === 0) return;
  await db
    .insert(places)
    .values(rows)
    .onConflictDoUpdate({
      target: places.id,
      set: {
        gss: sql`excluded.gss`,
        name: sql`excluded.name`,
        officialName: sql`excluded.official_name`,
        region: sql`excluded.region`,
        parentId: sql`excluded.parent_id`,
        formerGss: sql`excluded.former_gss`,
        otherNames: sql`excluded.other_names`,
        latitude: sql`excluded.latitude`,
        longitude: sql`excluded.longitude`,
        outline: sql`excluded.outline`,
        endedOn: sql`excluded.ended_on`,
        changedAt: sql`now()`,
      },
    });
}

export async function writeLineage(db: Db, { lineage }: Merged) {
  if (lineage.length === 0) return 0;
  const added = await db.insert(placeLineage).values(lineage).onConflictDoNothing().returning({ id: placeLineage.successorId });
  return added.length;
}

type Ties = { id: string; others: string[] }[];

function tiesOf(register: Register, { idOf }: Merged, codesOf: (facts: PlaceFacts) => string[] | undefined): Ties {
  return [...register.places.values()].flatMap((facts) => {
    const id = idOf(facts.gss);
    const codes = codesOf(facts);
    if (!id || !codes) return [];
    const others = codes.map(idOf).filter((other) => other !== undefined);
    return [{ id, others: [...new Set(others)].filter((other) => other !== id) }];
  });
}

/** A border between two places that the files both speak of is as the files say; others stay. */
export async function writeNeighbours(db: Db, register: Register, merged: Merged) {
  const told = tiesOf(register, merged, ({ neighbours }) => neighbours);
  if (told.length === 0) return 0;
  const ids = told.map(({ id }) => id);
  const columns = { placeId: placeNeighbours.placeId, neighbourId: placeNeighbours.neighbourId };
  const standing = await db.select(columns).from(placeNeighbours).where(inArray(placeNeighbours.placeId, ids));
  const key = ({ placeId, neighbourId }: { placeId: string; neighbourId: string }) => `${placeId} ${neighbourId}`;
  const wanted = new Map(told.flatMap(({ id, others }) => others.map((other) => pairing(key, id, other))));
  const spokenOf = new Set(ids);
  const stale = standing.filter((pair) => spokenOf.has(pair.neighbourId) && !wanted.has(key(pair)));
  for (const pair of standing) wanted.delete(key(pair));
  if (stale.length > 0) {
    const pairs = sql.join(
      stale.map(({ placeId, neighbourId }) => sql`(${placeId}::uuid, ${neighbourId}::uuid)`),
      sql`, `,
    );
    await db.delete(placeNeighbours).where(sql`(${placeNeighbours.placeId}, ${placeNeighbours.neighbourId}) in (${pairs})`);
  }
  if (wanted.size > 0) await db.insert(placeNeighbours).values([...wanted.values()]);
  return stale.length + wanted.size;
}

function pairing(key: (pair: { placeId: string; neighbourId: string }) => string, placeId: string, neighbourId: string) {
  return [key({ placeId, neighbourId }), { placeId, neighbourId }] as const;
}

/** Who says so stays as it was told where the list stays the same. */
export async function writeSimilar(db: Db, register: Register, merged: Merged) {
  const told = tiesOf(register, merged, ({ similar }) => similar).filter(({ others }) => others.length > 0);
  if (told.length === 0) return 0;
  const ids = told.map(({ id }) => id);
  const standing = await db
    .select({ placeId: similarPlaces.placeId, similarId: similarPlaces.similarId })
    .from(similarPlaces)
    .where(inArray(similarPlaces.placeId, ids))
    .orderBy(similarPlaces.placeId, similarPlaces.position);
  const lists = new Map<string, string[]>();
  for (const { placeId, similarId } of standing) lists.set(placeId, [...(lists.get(placeId) ?? []), similarId]);
  const rows = told
    .filter(({ id, others }) => others.join() !== lists.get(id)?.join())
    .flatMap(({ id, others }) =>
      others.map((similarId, index) => ({ placeId: id, similarId, position: index + 1, source: similarSource })),
    );
  await replaceSimilar(db, rows);
  return rows.length;
}

export async function countWithoutRegion(db: Db) {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(places)
    .where(and(eq(places.region, regionUnknown), isNull(places.endedOn)));
  return row?.count ?? 0;
}
