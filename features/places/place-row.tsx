import { PlaceMark } from "@/components/place-mark";
import { allOf, writingInWords } from "@/features/places/in-words";
import type { ListedPlace } from "@/features/places/queries";

export function PlaceRow({ place }: { place: ListedPlace }) {
  return (
    <div className="flex items-center gap-4 border-t border-line py-3">
      <PlaceMark outline={place.outline} region={place.region} />
      <div className="min-w-0">
        <a href={`/places/${place.slug}`} className="inline-flex min-h-target items-center text-h3">
          {place.name}
        </a>
        <p className="font-ui text-ui text-ink-3">
          {place.endedOn ? `${formerInWords(place)} ` : ""}
          {writingInWords(place)}
        </p>
      </div>
    </div>
  );
}

function formerInWords({ endedOn, became }: ListedPlace) {
  const until = `Until ${endedOn?.slice(0, 4)}.`;
  return became.length > 0 ? `${until} Now part of ${allOf(became.map(({ name }) => name))}.` : until;
}
