import { PlaceMark } from "@/components/place-mark";
import { writingInWords } from "@/features/places/in-words";
import { PlaceNames } from "@/features/places/place-names";
import type { ListedPlace } from "@/features/places/queries";

export function PlaceRow({ place }: { place: ListedPlace }) {
  return (
    <div className="flex items-center gap-4 border-t border-line py-3">
      <PlaceMark outline={place.outline} region={place.region} />
      <div className="min-w-0">
        <a href={`/places/${place.slug}`} className="inline-flex min-h-target items-center text-h3 font-heading text-ink">
          {place.name}
        </a>
        <p className="font-ui text-ui text-ink-3">
          <Former place={place} />
          {writingInWords(place)}
        </p>
      </div>
    </div>
  );
}

/** What ended is said where it is found, and leads on to what it became. */
function Former({ place: { endedOn, became } }: { place: ListedPlace }) {
  if (!endedOn) return null;
  return (
    <>
      Until {endedOn.slice(0, 4)}.{" "}
      {became.length > 0 ? (
        <>
          Now part of <PlaceNames places={became} />.{" "}
        </>
      ) : null}
    </>
  );
}
