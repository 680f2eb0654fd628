import { Disclosure } from "@/components/disclosure";
import { capital } from "@/features/places/in-words";
import { counted } from "@/lib/counts";

type QuietPlacesProps = { places: readonly { id: string; slug: string; name: string }[]; isMore: boolean };

/** Places from which nobody has written yet, behind one line. `isMore`: others stand above. */
export function QuietPlaces({ places, isMore }: QuietPlacesProps) {
  if (places.length === 0) return null;
  return (
    <Disclosure summary={`${capital(counted(places.length, isMore ? "more place" : "place"))}, no notes yet`}>
      <ul className="gap-x-6 font-ui text-ui sm:columns-2">
        {places.map(({ id, slug, name }) => (
          <li key={id}>
            <a href={`/places/${slug}`} className="inline-flex min-h-target items-center">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
