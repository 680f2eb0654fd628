import { RegionTileLinks } from "@/components/region-tile-links";
import { PlaceSearch } from "@/features/places/place-search";
import { regionTiles } from "@/features/places/region-tiles";

const tiles = regionTiles.map((tile) => ({ ...tile, href: `/places/${tile.slug}` }));

/** For the front page: by name or by region. */
export function FindPlace() {
  return (
    <section aria-labelledby="find-a-place">
      <h2 id="find-a-place" className="text-h3">
        Find a place
      </h2>
      <div className="mt-4 grid gap-6">
        <PlaceSearch />
        <RegionTileLinks tiles={tiles} unit={{ one: "place", many: "places" }} />
      </div>
    </section>
  );
}
