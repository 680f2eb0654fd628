import { eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { placeAddresses, placeLineage, placeNeighbours, places, similarPlaces } from "@/db/schema/places";
import { similarSource } from "@/features/places/attribution";
import type { PlaceRow } from "@/features/places/register/draft";
import type { PlaceFacts, Register } from "@/features/places/register/facts";
import { type Merged, mergeRegister } from "@/features/places/register/merge";
import { todayIn } from "@/features/places/today";

type Pair = { placeId: string; neighbourId: string };

/** What these files would change, all of it, before anything is written. */
export type Plan = Omit<Merged, "idOf"> & {
  /** Every place as it stands now. */
  existing: PlaceRow[];
  borders: { gone: Pair[]; come: Pair[] };
  similar: (typeof similarPlaces.$inferInsert)[];
  /** Of today here, but in none of these files, which speak of most others. */
  unspoken: PlaceRow[];
};

export async function planImport(db: Db, register: Register): Promise<Plan> {
  const existing = await listRows(db);
  const ledElsewhere = await db.select({ slug: placeAddresses.slug }).from(placeAddresses);
  const taken = ledElsewhere.map(({ slug }) => slug);
  const { idOf, ...merged } = mergeRegister(existing, register, await todayIn(db), taken);
  return {
    ...merged,
    existing,
    lineage: await stepsNotHere(db, merged.lineage),
    borders: await bordersTold(db, register, idOf),
    similar: await similarTold(db, register, idOf),
    unspoken: notSpokenOf(existing, merged.changed, register),
  };
}

function listRows(db: Db): Promise<PlaceRow[]> {
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
      population: places.population,
      populationYear: places.populationYear,
      startedOn: places.startedOn,
      endedOn: places.endedOn,
    })
    .from(places)
    .orderBy(places.name, places.id);
}

async function stepsNotHere(db: Db, lineage: Merged["lineage"]) {
  const key = ({ predecessorId, successorId }: { predecessorId: string; successorId: string }) =>
    `${predecessorId} ${successorId}`;
  const columns = { predecessorId: placeLineage.predecessorId, successorId: placeLineage.successorId };
  const here = new Set((await db.select(columns).from(placeLineage)).map(key));
  return [...new Map(lineage.map((step) => [key(step), step])).values()].filter((step) => !here.has(key(step)));
}

type IdOf = Merged["idOf"];

function tiesOf(register: Register, idOf: IdOf, codesOf: (facts: PlaceFacts) => string[] | undefined) {
  return [...register.places.values()].flatMap((facts) => {
    const id = idOf(facts.gss);
    const codes = codesOf(facts);
    if (!id || !codes) return [];
    const others = codes.map(idOf).filter((other) => other !== undefined);
    return [{ id, others: [...new Set(others)].filter((other) => other !== id) }];
  });
}

/** A border between two places that the files both speak of is as the files say; others stay. */
async function bordersTold(db: Db, register: Register, idOf: IdOf): Promise<Plan["borders"]> {
  const told = tiesOf(register, idOf, ({ neighbours }) => neighbours);
  if (told.length === 0) return { gone: [], come: [] };
  const ids = told.map(({ id }) => id);
  const columns = { placeId: placeNeighbours.placeId, neighbourId: placeNeighbours.neighbourId };
  const standing = await db.select(columns).from(placeNeighbours).where(inArray(placeNeighbours.placeId, ids));
  const key = ({ placeId, neighbourId }: Pair) => `${placeId} ${neighbourId}`;
  const pairs = told.flatMap(({ id, others }) => others.map((neighbourId) => ({ placeId: id, neighbourId })));
  const wanted = new Map(pairs.map((pair) => [key(pair), pair]));
  const spokenOf = new Set(ids);
  const gone = standing.filter((pair) => spokenOf.has(pair.neighbourId) && !wanted.has(key(pair)));
  for (const pair of standing) wanted.delete(key(pair));
  return { gone, come: [...wanted.values()] };
}

/** Who says so stays as it was told where the list stays the same. */
async function similarTold(db: Db, register: Register, idOf: IdOf): Promise<Plan["similar"]> {
  const told = tiesOf(register, idOf, ({ similar }) => similar).filter(({ others }) => others.length > 0);
  if (told.length === 0) return [];
  const standing = await db
    .select({
      placeId: similarPlaces.placeId,
      ids: sql<string>`string_agg(${similarPlaces.similarId}::text, ',' order by ${similarPlaces.position})`,
    })
    .from(similarPlaces)
    .where(
      inArray(
        similarPlaces.placeId,
        told.map(({ id }) => id),
      ),
    )
    .groupBy(similarPlaces.placeId);
  const lists = new Map(standing.map(({ placeId, ids }) => [placeId, ids]));
  return told
    .filter(({ id, others }) => others.join() !== lists.get(id))
    .flatMap(({ id, others }) =>
      others.map((similarId, index) => ({ placeId: id, similarId, position: index + 1, source: similarSource })),
    );
}

/** Only where the files speak of most places of that kind: a file about three places leaves the others out on purpose. */
function notSpokenOf(existing: readonly PlaceRow[], changed: readonly PlaceRow[], { places: told }: Register): PlaceRow[] {
  const after = new Map(changed.map((row) => [row.id, row]));
  const today = existing.map((row) => after.get(row.id) ?? row).filter(({ gss, endedOn }) => gss !== null && endedOn === null);
  return [...new Set(today.map(({ gss }) => (gss ?? "").slice(0, 3)))].flatMap((kind) => {
    const ofKind = today.filter(({ gss }) => gss?.startsWith(kind));
    const silent = ofKind.filter(({ gss, formerGss }) => ![gss ?? "", ...formerGss].some((code) => told.has(code)));
    return silent.length * 2 < ofKind.length ? silent : [];
  });
}

export async function countWithoutRegion(db: Db) {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(places)
    .where(sql`${eq(places.region, "england")} and ${places.kind} <> 'nation' and ${places.endedOn} is null`);
  return row?.count ?? 0;
}
