import type { ReactNode } from "react";
import { SummaryList } from "@/components/summary-list";
import { Day } from "@/components/written-date";
import { capital } from "@/features/places/in-words";
import type { PlaceToKeep } from "@/features/places/keeping-queries";
import { regionName } from "@/features/places/region-tiles";

/** What the register has of a place, what it was called and coded, and what leads to it. */
export function PlaceFacts({ place }: { place: PlaceToKeep }) {
  const { kind, nation, region, gss, formerGss, otherNames, formerNames, addresses, startedOn, endedOn, parent } = place;
  const some = (key: string, value: ReactNode, isThere: boolean) => (isThere ? [{ key, value }] : []);
  return (
    <SummaryList
      rows={[
        { key: "Official name", value: place.officialName },
        { key: "Kind", value: capital(kind) },
        { key: "Lies in", value: parent ? <Kept place={parent} /> : `${regionName(region)}, ${nation}` },
        { key: "Code", value: gss ? <span className="font-mono">{gss}</span> : "None" },
        ...some("Former codes", <span className="font-mono">{formerGss.join(", ")}</span>, formerGss.length > 0),
        ...some("Also found as", otherNames.join(", "), otherNames.length > 0),
        ...some("Was called", <FormerNames names={formerNames} />, formerNames.length > 0),
        ...some("From", startedOn ? <Day at={startedOn} /> : null, startedOn !== null),
        ...some("To", endedOn ? <Day at={endedOn} /> : null, endedOn !== null),
        ...some("Was before", <Steps places={place.wasBefore} />, place.wasBefore.length > 0),
        ...some("Became", <Steps places={place.became} />, place.became.length > 0),
        { key: "Address", value: <span className="wrap-anywhere">/places/{place.slug}</span> },
        ...some("Lead here too", <Addresses slugs={addresses} />, addresses.length > 0),
      ]}
    />
  );
}

const Kept = ({ place: { slug, name } }: { place: { slug: string; name: string } }) => (
  <a href={`/admin/places/${slug}`}>{name}</a>
);

function FormerNames({ names }: { names: PlaceToKeep["formerNames"] }) {
  return (
    <ul>
      {names.map(({ name, until }) => (
        <li key={until.toISOString()}>
          {name}, until <Day at={until} />
        </li>
      ))}
    </ul>
  );
}

function Steps({ places }: { places: PlaceToKeep["became"] }) {
  return (
    <ul>
      {places.map((place) => (
        <li key={place.slug}>
          <Kept place={place} />, <Day at={place.on} />
        </li>
      ))}
    </ul>
  );
}

function Addresses({ slugs }: { slugs: PlaceToKeep["addresses"] }) {
  return (
    <ul>
      {slugs.map(({ slug }) => (
        <li key={slug} className="wrap-anywhere">
          <a href={`/places/${slug}`}>/places/{slug}</a>
        </li>
      ))}
    </ul>
  );
}
