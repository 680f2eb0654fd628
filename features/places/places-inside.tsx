import { Disclosure } from "@/components/disclosure";
import { RegionTileLinks } from "@/components/region-tile-links";
import { capital } from "@/features/places/in-words";
import { PlaceRow } from "@/features/places/place-row";
import type { WholePlace } from "@/features/places/queries";
import { inRegion, isWhole, regionTiles } from "@/features/places/region-tiles";
import { counted } from "@/lib/counts";

/** What lies in a region or nation: its places, each with how much is written from it; of what is wider, its regions. */
export function PlacesInside({ place: { slug, inside } }: { place: WholePlace }) {
  if (inside.length === 0) return null;
  const places = inside.filter(({ kind }) => !isWhole(kind));
  const written = places.filter(({ notes }) => notes > 0);
  const quiet = places.filter(({ notes }) => notes === 0);
  const tiles = regionTiles
    .filter((tile) => inside.some((one) => one.slug === tile.slug) || slug === "united-kingdom")
    .map((tile) => ({ ...tile, href: `/places/${tile.slug}` }));
  return (
    <section aria-labelledby="inside">
      <h2 id="inside" className="text-h2">
        {tiles.length > 0 ? "Its regions and nations" : `Places ${inRegion(slug)}`}
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
      {quiet.length > 0 ? (
        <Disclosure summary={`${capital(counted(quiet.length, written.length > 0 ? "more place" : "place"))}, no notes yet`}>
          <ul className="gap-x-6 font-ui text-ui sm:columns-2">
            {quiet.map(({ id, slug: at, name }) => (
              <li key={id}>
                <a href={`/places/${at}`} className="inline-flex min-h-target items-center">
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
