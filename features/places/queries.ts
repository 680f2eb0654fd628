import { inArray } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { places } from "@/db/schema/places";
import { allPlaces } from "@/features/places/all-places";
import { belonging, inside, placeColumns, similarTo } from "@/features/places/around-place";
import { choosePlaces, type PlaceFilter } from "@/features/places/choose-places";
import { behavioursIn, notesFrom, shownNotes, writingFrom } from "@/features/places/notes-from-here";
import { placeAt } from "@/features/places/place-at";
import { isWhole } from "@/features/places/region-tiles";
import { writingAlike } from "@/features/places/writing-alike";

/** The places for this search or region (or all), with how much has been written from each, and how many each region has. */
export function listPlaces(viewer: Viewer, filter: PlaceFilter) {
  return reading(viewer, async (db) => {
    const all = await allPlaces(db);
    const chosen = choosePlaces(all, filter);
    const written = await writingFrom(
      db,
      viewer,
      chosen.places.map(({ id }) => id),
    );
    const drawn = await outlinesOf(
      db,
      chosen.places.filter(({ id }) => chosen.places.length <= 80 || written.has(id)).map(({ id }) => id),
    );
    return {
      ...chosen,
      places: chosen.places.map((place) => ({
        ...place,
        outline: drawn.get(place.id) ?? null,
        notes: written.get(place.id)?.notes ?? 0,
        newestAt: written.get(place.id)?.newestAt ?? null,
      })),
    };
  });
}

export type PlaceList = Awaited<ReturnType<typeof listPlaces>>;
export type ListedPlace = PlaceList["places"][number];

async function outlinesOf(db: Db, ids: string[]) {
  if (ids.length === 0) return new Map<string, string | null>();
  const rows = await db.select({ id: places.id, outline: places.outline }).from(places).where(inArray(places.id, ids));
  return new Map(rows.map(({ id, outline }) => [id, outline]));
}

/**
 * One place, whole: what its page shows, in four questions to Postgres, be it a region or a nation; five where no official file
 * says which are like it. Null when there is none.
 */
export function getPlace(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [place] = await db
      .select({ ...placeColumns, ...belonging, ...inside })
      .from(places)
      .where(placeAt(slug));
    if (!place) return null;
    const lying = isWhole(place.kind) ? await countedInside(db, viewer, place.inside) : [];
    const similar = isWhole(place.kind) ? [] : await similarTo(db, viewer, place.id);
    const written = await notesFrom(db, viewer, place);
    const shown = written.slice(0, shownNotes);
    const behaviours = await behavioursIn(
      db,
      shown.map(({ id }) => id),
    );
    // What official files say comes first; without them, what is written tells who is alike.
    const alike =
      similar.length > 0 || isWhole(place.kind)
        ? []
        : await writingAlike(
            db,
            viewer,
            place,
            shown.map(({ id }) => id),
          );
    return { ...place, inside: lying, similar, alike, notes: shown, hasMoreNotes: written.length > shownNotes, behaviours };
  });
}

type Inside = { id: string; slug: string; name: string; kind: string; region: string; outline: string | null };

/** How much is written from each; not of regions, where it would be counted from every place there is. */
async function countedInside(db: Db, viewer: Viewer, places: Inside[]) {
  const written = await writingFrom(
    db,
    viewer,
    places.flatMap(({ id, kind }) => (isWhole(kind) ? [] : [id])),
  );
  return places.map((place) => ({
    ...place,
    endedOn: null,
    hex: null,
    became: [],
    notes: written.get(place.id)?.notes ?? 0,
    newestAt: written.get(place.id)?.newestAt ?? null,
  }));
}

export type WholePlace = NonNullable<Awaited<ReturnType<typeof getPlace>>>;
export type NoteFromHere = WholePlace["notes"][number];
