import type { WiderPlace } from "@/features/places/register/wider-places";

/** What files say of one place. What a file does not say is not there. */
export type PlaceFacts = {
  gss: string;
  name?: string;
  officialName?: string;
  slug?: string;
  regionGss?: string;
  otherNames?: string[];
  formerGss?: string[];
  latitude?: number;
  longitude?: number;
  outline?: string;
  /** People living there, and of which year that is. */
  population?: { people: number; year: number };
  /** Where it stands on the map of hexagons: column and row, odd rows half a hexagon to the east, northwards up. */
  hex?: { q: number; r: number };
  /** How the publisher calls the wider authority that it belongs to: "GMCA"; null where it says that there is none. */
  partOf?: string | null;
  county?: WiderPlace;
  combinedAuthority?: WiderPlace;
  neighbours?: string[];
  /** Most alike first. */
  similar?: string[];
};

/** What became of a place: into another on 1 April of a year, or the same place under a new code or name. */
export type Step = { from: string; fromName: string; to: string; isSamePlace: boolean; year: number };

export type KnownFile = { name: string; about: string; rank: number; places: PlaceFacts[]; steps: Step[] };

export type Register = { places: Map<string, PlaceFacts>; steps: Step[] };

/** One register out of several files: where two speak of the same fact, the one with the lower rank is believed. */
export function combine(files: KnownFile[]): Register {
  const places = new Map<string, PlaceFacts>();
  for (const file of files.toSorted((one, other) => one.rank - other.rank)) {
    for (const facts of file.places) {
      const known = places.get(facts.gss);
      places.set(facts.gss, { ...facts, ...known, otherNames: [...(known?.otherNames ?? []), ...(facts.otherNames ?? [])] });
    }
  }
  return { places, steps: files.flatMap(({ steps }) => steps) };
}
