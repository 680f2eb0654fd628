import { capital } from "@/features/places/in-words";
import type { WholePlace } from "@/features/places/queries";
import { inRegion, isWhole, regionsInside, regionUnknown } from "@/features/places/region-tiles";
import { counted } from "@/lib/counts";

type Region = Pick<WholePlace, "inside" | "notes" | "hasMoreNotes" | "organisations">;

/** "33 places, two of them with notes. Twelve notes, four organisations at work." */
export function regionInWords({ inside, notes, hasMoreNotes, organisations }: Region): string {
  const places = inside.filter(({ kind }) => !isWhole(kind));
  const written = places.filter((place) => place.notes > 0).length;
  const of =
    written === 0
      ? ""
      : written === places.length
        ? ", with notes from each"
        : `, ${counted(written, "of them", "of them")} with notes`;
  return [
    places.length > 0 ? `${capital(counted(places.length, "place"))}${of}.` : "",
    hasMoreNotes ? `More than ${notes.length} notes.` : `${capital(counted(notes.length, "note"))}.`,
    organisations.length > 0
      ? `${capital(counted(organisations.length, "organisation"))} at work here${organisations.length >= mostListed ? ", or more" : ""}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

type Whole = Pick<WholePlace, "slug" | "inside">;

/** "Places in London", "Its regions": what the list of all that lies in it is called. */
export function insideInWords({ slug, inside }: Whole): string {
  if (regionsInside({ slug, inside }).length === 0) return `Places ${inRegion(slug)}`;
  return slug === regionUnknown ? "Its regions" : "Its nations and regions";
}

/** As many organisations as a page brings. */
const mostListed = 60;
