import { isWhole, regionOf, regionTiles } from "@/features/places/region-tiles";
import { likenessOf, matchOf } from "@/features/places/search";

export type PlaceFilter = { search: string; region: string | null };

type Known = {
  id: string;
  slug: string;
  name: string;
  officialName: string;
  gss: string | null;
  formerGss: string[];
  otherNames: string[];
  region: string;
  kind: string;
  endedOn: string | null;
  becameIds: string[];
  /** Asked for where the map is drawn. */
  hexQ?: number | null;
  hexR?: number | null;
};

const mostFound = 40;

/** Of all places, those to show: found by these words, in this region, or all that there are today. */
export function choosePlaces(all: Known[], { search, region }: PlaceFilter) {
  // A region or a nation is found by its name and has its page; lists and counts are of what lies in it.
  const today = all.filter(({ endedOn, kind }) => endedOn === null && !isWhole(kind));
  const tiles = regionTiles.map((tile) => ({ ...tile, count: today.filter((place) => place.region === tile.slug).length }));
  const chosen = regionOf(region ?? "")?.slug ?? null;
  const within = (places: Known[]) => places.filter((place) => chosen === null || place.region === chosen);
  const { found, isGuess } = search ? find(within(all), search) : { found: within(today), isGuess: false };
  const nameOf = new Map(all.map(({ id, slug, name }) => [id, { slug, name }]));
  return {
    total: today.length,
    tiles,
    region: chosen,
    search,
    /** Where every place of today stands on the map of hexagons; none where that has not been imported. */
    hexes: today.map(hexOf).filter((hex) => hex !== null),
    /** Nothing was called that; these are spelt like it. */
    isGuess,
    places: found.map(({ id, slug, name, kind, region: here, endedOn, becameIds, ...at }) => ({
      id,
      slug,
      name,
      kind,
      region: here,
      endedOn,
      hex: hexOf(at),
      became: becameIds.map((other) => nameOf.get(other)).filter((other) => other !== undefined),
    })),
  };
}

const hexOf = ({ hexQ, hexR }: Pick<Known, "hexQ" | "hexR">) =>
  typeof hexQ === "number" && typeof hexR === "number" ? { q: hexQ, r: hexR } : null;

function find(all: Known[], words: string) {
  const matches = all.flatMap((place) => {
    const match = matchOf(place, words);
    return match === null ? [] : [{ place, match }];
  });
  if (matches.length > 0) return { found: best(matches), isGuess: false };
  const alike = all.map((place) => ({ place, match: -likenessOf(place, words) })).filter(({ match }) => match < -0.3);
  return { found: best(alike).slice(0, 6), isGuess: true };
}

const best = (matches: { place: Known; match: number }[]) =>
  matches
    .toSorted((one, other) => one.match - other.match)
    .slice(0, mostFound)
    .map(({ place }) => place);
