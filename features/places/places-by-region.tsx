import type { ListedPlace } from "@/features/places/queries";
import { RegionGroup } from "@/features/places/region-group";
import { regionTiles, regionUnknown } from "@/features/places/region-tiles";

const order = [...regionTiles.map(({ slug }) => slug).toSorted(), regionUnknown];

/** A list that a phone can still hold in its hand shows every place in full. */
const inFull = 40;

export function PlacesByRegion({ places, region }: { places: ListedPlace[]; region: string | null }) {
  const groups = order.map((slug) => ({ slug, places: places.filter((place) => place.region === slug) }));
  return (
    <div className="grid gap-12">
      {groups.map((group) =>
        group.places.length > 0 ? (
          <RegionGroup
            key={group.slug}
            region={group.slug}
            places={group.places}
            folded={region === null && places.length > inFull}
          />
        ) : null,
      )}
    </div>
  );
}
