import type { Compared } from "@/features/comparisons/queries";
import { attributionOf } from "@/features/places/attribution";

/** What the publishers of imported facts ask to be said where the facts are shown. */
export function SourcesCompared({ compared: { places } }: { compared: Compared }) {
  const words = attributionOf({
    outline: places.some(({ outline }) => outline !== null),
    people: places.some(({ population }) => population !== null),
    similarSources: [],
  });
  if (!words) return null;
  return <p className="mt-16 max-w-content border-t border-line pt-4 font-ui text-small text-ink-3">{words}</p>;
}
