import { PlaceRow } from "@/features/places/place-row";
import type { ListedPlace } from "@/features/places/queries";
import { QuietPlaces } from "@/features/places/quiet-places";
import { regionName, regionUnknown } from "@/features/places/region-tiles";

type RegionGroupProps = { region: string; places: ListedPlace[]; folded: boolean };

/** The places of a region. `folded` puts those from which nobody has written yet behind one line, for long lists. */
export function RegionGroup({ region, places, folded }: RegionGroupProps) {
  const quiet = folded ? places.filter(({ notes }) => notes === 0) : [];
  const shown = folded ? places.filter(({ notes }) => notes > 0) : places;
  return (
    <section aria-labelledby={`in-${region}`}>
      <h2 id={`in-${region}`} className="text-h2">
        {region === regionUnknown ? (
          regionName(region)
        ) : (
          <a href={`/places/${region}`} className="text-ink">
            {regionName(region)}
          </a>
        )}
      </h2>
      <ul className="mt-3 border-b border-line">
        {shown.map((place) => (
          <li key={place.id}>
            <PlaceRow place={place} />
          </li>
        ))}
      </ul>
      <QuietPlaces places={quiet} isMore={shown.length > 0} />
    </section>
  );
}
