import { RegionTileLinks } from "@/components/region-tile-links";
import { PlaceRow } from "@/features/places/place-row";
import type { WholePlace } from "@/features/places/queries";
import { QuietPlaces } from "@/features/places/quiet-places";
import { isWhole, regionsInside } from "@/features/places/region-tiles";
import { insideInWords } from "@/features/places/region-words";

/** What lies in a region or nation: its places, each with how much is written from it; of what is wider, its regions. */
export function PlacesInside({ place }: { place: WholePlace }) {
  const { inside } = place;
  if (inside.length === 0) return null;
  const places = inside.filter(({ kind }) => !isWhole(kind));
  const written = places.filter(({ notes }) => notes > 0);
  const quiet = places.filter(({ notes }) => notes === 0);
  const tiles = regionsInside(place).map((tile) => ({ ...tile, href: `/places/${tile.slug}` }));
  return (
    <section aria-labelledby="inside">
      <h2 id="inside" className="text-h2">
        {insideInWords(place)}
      </h2>
      {tiles.length > 0 ? (
        <nav aria-label="Regions" className="mt-4">
          <RegionTileLinks tiles={tiles} unit={{ one: "place", many: "places" }} />
        </nav>
      ) : null}
      {written.length > 0 ? (
        <ul className="mt-3 border-b border-line">
          {written.map((one) => (
            <li key={one.id}>
              <PlaceRow place={one} />
            </li>
          ))}
        </ul>
      ) : null}
      <QuietPlaces places={quiet} isMore={written.length > 0} />
    </section>
  );
}
