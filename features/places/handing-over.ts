import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { placeAddresses, placeNeighbours, places, similarPlaces } from "@/db/schema/places";
import { freeSlug } from "@/features/places/reshape";

/**
 * After a place has ended and it is written down what it became: who works in it, follows it and looks after it goes on with that.
 * A place that became one other gives it its address, and keeps a page under another that says when it was. Answers its address.
 */
export async function handOver(db: Db, place: { id: string; slug: string }, into: string[], on: string): Promise<string> {
  if (into.length === 0) return place.slug;
  await db.execute(sql`select hand_over_place(${place.id}, ${sql.param(into)}::uuid[])`);
  // A part that its whole became lies where that lay: in it, it would count what is written from the other parts.
  await db
    .update(places)
    .set({ parentId: sql`(select whole.parent_id from places whole where whole.id = ${place.id})` })
    .where(and(inArray(places.id, into), eq(places.parentId, place.id)));
  const [only, ...others] = into;
  if (only === undefined || others.length > 0) return place.slug;
  const slug = await freeSlug(db, `${place.slug}-to-${on.slice(0, 4)}`);
  await db.update(places).set({ slug }).where(eq(places.id, place.id));
  await passOn(db, place.id, only);
  await leadOn(db, place.slug, only);
  return slug;
}

/** What led to a place, lay in it and lay beside it, is with the one that it became from now on. */
export async function passOn(db: Db, from: string, to: string) {
  await db.update(placeAddresses).set({ placeId: to }).where(eq(placeAddresses.placeId, from));
  await db.update(places).set({ parentId: to }).where(sql`${places.parentId} = ${from} and ${places.endedOn} is null`);
  await lieAs(db, from, to);
}

/** From now on and for ever. */
export const leadOn = (db: Db, slug: string, placeId: string) => db.insert(placeAddresses).values({ slug, placeId });

/** What lay next to a merged place, and was like it, lies next to what it became and is like that. */
async function lieAs(db: Db, from: string, to: string) {
  await db.execute(sql`
    insert into ${placeNeighbours} (place_id, neighbour_id)
    select ${to}::uuid, neighbour_id from place_neighbours where place_id = ${from} and neighbour_id <> ${to}
    union select place_id, ${to}::uuid from place_neighbours where neighbour_id = ${from} and place_id <> ${to}
    on conflict do nothing`);
  await db.execute(sql`
    insert into ${similarPlaces} (place_id, similar_id, position, source)
    select place_id, ${to}::uuid, position, source from similar_places where similar_id = ${from} and place_id <> ${to}
    on conflict do nothing`);
  await db.delete(similarPlaces).where(eq(similarPlaces.similarId, from));
}
