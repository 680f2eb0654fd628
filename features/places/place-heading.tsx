import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { PlaceMark } from "@/components/place-mark";
import { capital } from "@/features/places/in-words";
import { LineageLine } from "@/features/places/lineage-line";
import type { WholePlace } from "@/features/places/queries";
import { regionName, regionOf } from "@/features/places/region-tiles";

export function PlaceHeading({ place }: { place: WholePlace }) {
  const region = regionOf(place.region);
  const trail = [
    { name: "Places", href: "/places" },
    ...(region ? [{ name: region.name, href: `/places?region=${region.slug}` }] : []),
  ];
  return (
    <>
      <Breadcrumbs trail={trail} here={place.name} />
      <PageHeading mark={<PlaceMark outline={place.outline} region={place.region} size={96} />} title={place.name}>
        <p className="flex flex-wrap gap-x-2">
          <span>{capital(place.endedOn ? `former ${place.kind}` : place.kind)}</span>
          <span aria-hidden="true">·</span>
          <span>{regionName(place.region)}</span>
          {place.gss ? (
            <>
              <span aria-hidden="true">·</span>
              <span>
                <span className="sr-only">Code </span>
                <span className="font-mono">{place.gss}</span>
              </span>
            </>
          ) : null}
        </p>
        <LineageLine place={place} />
      </PageHeading>
    </>
  );
}
