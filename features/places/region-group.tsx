import { Disclosure } from "@/components/disclosure";
import { PlaceRow } from "@/features/places/place-row";
import type { ListedPlace } from "@/features/places/queries";
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
      {quiet.length > 0 ? (
        <Disclosure summary={quietInWords(quiet.length, shown.length)}>
          <ul className="gap-x-6 font-ui text-ui sm:columns-2">
            {quiet.map(({ id, slug, name }) => (
              <li key={id}>
                <a href={`/places/${slug}`} className="inline-flex min-h-target items-center">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}

function quietInWords(quiet: number, shown: number) {
  if (shown === 0) return quiet === 1 ? "1 place, no notes yet" : `${quiet} places, no notes yet`;
  return quiet === 1 ? "1 more place, no notes yet" : `${quiet} more places, no notes yet`;
}
