import { attributionOf } from "@/features/places/attribution";
import type { WholePlace } from "@/features/places/queries";

/** What the publishers of imported facts ask to be said where the facts are shown. */
export function SourcesOfPlace({ place }: { place: WholePlace }) {
  const around = [place, ...place.similar, ...place.alike, ...place.neighbours, ...place.parts, ...place.inside];
  const words = attributionOf({
    outline: around.some(({ outline }) => outline !== null),
    people: place.population !== null,
    similarSources: place.similar.map(({ source }) => source),
  });
  if (!words) return null;
  return <p className="mt-16 max-w-content border-t border-line pt-4 font-ui text-small text-ink-3">{words}</p>;
}
