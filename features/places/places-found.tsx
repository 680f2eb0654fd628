import { EmptyState } from "@/components/empty-state";
import { PlaceRow } from "@/features/places/place-row";
import type { PlaceList } from "@/features/places/queries";
import { inRegion } from "@/features/places/region-tiles";

export function PlacesFound({ found }: { found: PlaceList }) {
  const { search, places, region } = found;
  if (places.length === 0) {
    return (
      <EmptyState next={[{ href: "/places", text: "Show all places" }]}>
        No place here is called “{search}”{region ? ` ${inRegion(region)}` : ""}. Try the name of the council area, or its code.
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="text-h2">
        {foundInWords(found)}
      </h2>
      <ul className="mt-3 border-b border-line">
        {places.map((place) => (
          <li key={place.id}>
            <PlaceRow place={place} />
          </li>
        ))}
      </ul>
      <p className="mt-3 font-ui text-ui">
        <a href="/places" className="inline-flex min-h-target items-center">
          Show all places
        </a>
      </p>
    </section>
  );
}

function foundInWords({ places, search, region, isGuess }: PlaceList) {
  if (isGuess) return `No place is called “${search}”. Did you mean ${places.length === 1 ? "this one" : "one of these"}?`;
  const where = region ? ` ${inRegion(region)}` : "";
  return `${places.length === 1 ? "1 place" : `${places.length} places`} for “${search}”${where}`;
}
