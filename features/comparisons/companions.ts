import { eq, sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { places } from "@/db/schema/places";
import { notesFrom, shownNotes } from "@/features/places/notes-from-here";
import { writingAlike } from "@/features/places/writing-alike";

/** Places that somebody may want beside this one: next door, and like it. As on its own page, what is written says so where no official file does. */
export async function companionsOf(db: Db, viewer: Viewer, placeId: string) {
  const all = await namedBeside(db, placeId);
  const similar = all.filter(({ isNextDoor }) => !isNextDoor);
  return {
    similar,
    alike: similar.length > 0 ? [] : await alikeInWriting(db, viewer, placeId),
    nextDoor: all.filter(({ isNextDoor }) => isNextDoor),
  };
}

function namedBeside(db: Db, placeId: string) {
  return db
    .select({
      slug: places.slug,
      name: places.name,
      region: places.region,
      outline: places.outline,
      isNextDoor: sql<boolean>`beside.next_door`,
    })
    .from(
      sql`(select neighbour_id as id, true as next_door, 0 as position from place_neighbours where place_id = ${placeId}
        union all select similar_id, false, position from similar_places where place_id = ${placeId}) as beside`,
    )
    .innerJoin(places, sql`${places.id} = beside.id and ${places.endedOn} is null`)
    .orderBy(sql`beside.next_door, beside.position, ${places.name} collate "und-x-icu"`)
    .limit(40);
}

async function alikeInWriting(db: Db, viewer: Viewer, placeId: string) {
  const [place] = await db
    .select({ id: places.id, kind: places.kind, nation: places.nation, region: places.region })
    .from(places)
    .where(eq(places.id, placeId));
  if (!place) return [];
  const written = (await notesFrom(db, viewer, place)).slice(0, shownNotes);
  const alike = await writingAlike(
    db,
    viewer,
    place,
    written.map(({ id }) => id),
  );
  return alike.map(({ latest: _, ...one }) => ({ ...one, kind: place.kind }));
}
