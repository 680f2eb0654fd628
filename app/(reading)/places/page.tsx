import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { RegionTileLinks } from "@/components/region-tile-links";
import { HexMap } from "@/features/places/hex-map";
import { PlaceSearch } from "@/features/places/place-search";
import { PlacesByRegion } from "@/features/places/places-by-region";
import { PlacesFound } from "@/features/places/places-found";
import { listPlaces } from "@/features/places/queries";
import { inRegion, regionOf } from "@/features/places/region-tiles";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { searchParams: Promise<{ q?: string | string[]; region?: string | string[] }> };

const first = (value?: string | string[]) => (Array.isArray(value) ? value[0] : value) ?? "";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const region = regionOf(first((await searchParams).region));
  return pageMetadata({
    title: region ? `Places ${inRegion(region.slug)}` : "Places",
    description: "Find a place by its name, an old name or its code, and read what is being learned there.",
    path: region ? `/places?region=${region.slug}` : "/places",
  });
}

export default async function PlacesPage({ searchParams }: Props) {
  const [viewer, params] = await Promise.all([currentViewer(), searchParams]);
  const search = first(params.q).trim().slice(0, 100);
  const found = await listPlaces(viewer, { search, region: first(params.region) });
  const tiles = found.tiles.map((tile) => ({ ...tile, href: `/places/${tile.slug}` }));
  return (
    <>
      <PageHeading title="Places" lede="Where people are writing from. Find yours by its name, an old name or its code." />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-12 lg:grid-rows-[auto_1fr]">
        <div className="lg:col-span-4 lg:col-start-9">
          <PlaceSearch searched={search} />
          <p className="mt-3 flex flex-wrap gap-x-6 font-ui text-ui">
            <a href="/places/compare" className="inline-flex min-h-target items-center">
              Compare two or three places
            </a>
            <a href="/places/united-kingdom" className="inline-flex min-h-target items-center">
              The whole UK
            </a>
          </p>
        </div>
        {/* On a phone what was asked for comes before the map to ask again. */}
        <div
          className={`lg:order-none lg:col-span-4 lg:col-start-9 lg:row-start-2 ${search || found.region ? "order-last" : ""}`}
        >
          <HexMap hexes={found.hexes} places={found.places} />
          <nav aria-label="Regions">
            <RegionTileLinks tiles={tiles} unit={{ one: "place", many: "places" }} current={found.region ?? undefined} />
          </nav>
        </div>
        <div className="mt-4 min-w-0 lg:col-span-8 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mt-0">
          {search ? <PlacesFound found={found} /> : <PlacesByRegion places={found.places} region={found.region} />}
          {!search && found.places.length === 0 ? (
            <EmptyState
              next={
                found.region ? [{ href: "/places", text: "Show all places" }] : [{ href: "/notes", text: "Read the notes" }]
              }
            >
              {found.region ? "There is no place here in this region yet." : "There are no places here yet."}
            </EmptyState>
          ) : null}
        </div>
      </div>
    </>
  );
}
