import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { PlaceMark } from "@/components/place-mark";
import { CompareLink } from "@/features/places/compare-link";
import { capital, peopleInWords } from "@/features/places/in-words";
import { LineageLine } from "@/features/places/lineage-line";
import type { WholePlace } from "@/features/places/queries";
import { isWhole, regionName, regionOf } from "@/features/places/region-tiles";
import { insideInWords, regionInWords } from "@/features/places/region-words";

export function PlaceHeading({ place }: { place: WholePlace }) {
  const region = regionOf(place.region);
  const trail = [
    { name: "Places", href: "/places" },
    ...(region && region.slug !== place.slug ? [{ name: region.name, href: `/places/${region.slug}` }] : []),
  ];
  const kind = capital(place.endedOn ? `former ${place.kind}` : place.kind);
  const people = peopleInWords(place);
  const facts = [kind, ...(isWhole(place.kind) ? [] : [regionName(place.region)]), ...(people ? [people] : [])];
  return (
    <>
      <Breadcrumbs trail={trail} here={place.name} />
      <PageHeading mark={<PlaceMark outline={place.outline} region={place.region} size={96} />} title={place.name}>
        <p className="flex flex-wrap gap-x-2">
          {facts.map((fact) => (
            <Fact key={fact}>{fact}</Fact>
          ))}
          {place.gss ? (
            <span>
              <span className="sr-only">Code </span>
              <span className="font-mono">{place.gss}</span>
            </span>
          ) : null}
        </p>
        <LineageLine place={place} />
        {isWhole(place.kind) ? (
          <>
            <p className="mt-1">{regionInWords(place)}</p>
            {place.inside.length > 0 ? (
              <p className="no-print">
                <a href="#inside" className="inline-flex min-h-target items-center">
                  {insideInWords(place)}
                </a>
              </p>
            ) : null}
          </>
        ) : (
          <p className="no-print mt-1">
            <CompareLink place={place} />
          </p>
        )}
      </PageHeading>
    </>
  );
}

function Fact({ children }: { children: ReactNode }) {
  return (
    <span>
      {children}{" "}
      <span aria-hidden="true" className="ml-1">
        ·
      </span>
    </span>
  );
}
