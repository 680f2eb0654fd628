import type { allPlaces } from "@/features/places/all-places";
import { allOf } from "@/features/places/in-words";
import { isWhole } from "@/features/places/region-tiles";
import { likenessOf, matchOf } from "@/features/places/search";

export type Known = Awaited<ReturnType<typeof allPlaces>>[number];

/** The place that was meant, and which it was called by where that has become another; or why none can be told, and what may have been meant. */
export type Meant = (OfToday & { was: Known | null }) | Unclear;
type Unclear = { problem: string; choices: Known[] };
type Found = { place: Known } | Unclear;
/** `since` is the day of the last step to it from what it was called by. */
type OfToday = { place: Known; since: string | null };

const mostChoices = 6;

/**
 * Which place somebody means by these words: its address or one that it had, its code, a name that it has or had, or the
 * beginning of one.
 *
 * @param addresses the ids of places by addresses that they had before
 */
export function placeMeant(all: readonly Known[], addresses: ReadonlyMap<string, string>, typed: string): Meant {
  const found = calledSo(all, addresses, typed);
  if ("problem" in found) return found;
  const place = ofToday(all, found.place);
  if ("problem" in place) return place;
  // What lies in it is compared.
  if (isWhole(place.place.kind))
    return {
      problem: `${place.place.name} is a whole ${place.place.kind}, with a page of its own. Compare places that lie in it, or anywhere else.`,
      choices: [],
    };
  return { ...place, was: place.place === found.place ? null : found.place };
}

function calledSo(all: readonly Known[], addresses: ReadonlyMap<string, string>, typed: string): Found {
  const address = typed.toLowerCase();
  const atIt = all.find(({ id, slug }) => slug === address || id === addresses.get(address));
  if (atIt) return { place: atIt };
  const matches = all.flatMap((place) => {
    const match = matchOf(place, typed);
    return match === null ? [] : [{ place, match }];
  });
  if (matches.length === 0) return nobodyKnows(all, typed);
  const closest = Math.min(...matches.map(({ match }) => match));
  const best = matches.filter(({ match }) => match === closest).map(({ place }) => place);
  // Of two that are called the same, the one that is there today is meant.
  const today = best.filter(({ endedOn }) => endedOn === null);
  const [only, ...others] = today.length > 0 ? today : best;
  if (only && others.length === 0) return { place: only };
  return {
    problem: `Several places could be “${typed}”. Say which.`,
    choices: (today.length > 0 ? today : best).slice(0, mostChoices),
  };
}

function nobodyKnows(all: readonly Known[], typed: string): Unclear {
  const choices = all
    .filter(({ kind }) => !isWhole(kind))
    .map((place) => ({ place, likeness: likenessOf(place, typed) }))
    .filter(({ likeness }) => likeness > 0.3)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, 3)
    .map(({ place }) => place);
  const names = choices.map(({ name }) => name);
  const otherwise = names.length > 0 ? `Did you mean ${either.format(names)}?` : "Try the name of its council, or its code.";
  return { problem: `No place here is called “${typed}”. ${otherwise}`, choices };
}

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** What became of it, as far as it became one place. */
function ofToday(all: readonly Known[], place: Known): OfToday | Unclear {
  let here = place;
  let since: string | null = null;
  for (const passed = new Set<string>(); here.endedOn !== null && !passed.has(here.id); ) {
    passed.add(here.id);
    const became = all.filter(({ id }) => here.becameIds.includes(id));
    if (became.length > 1)
      return { problem: `${here.name} became ${allOf(became.map(({ name }) => name))}. Say which.`, choices: became };
    since = became[0] ? here.becameOn : since;
    here = became[0] ?? here;
  }
  return { place: here, since };
}
