import { IllustrativeTag } from "@/components/illustrative-tag";
import { PlaceMark } from "@/components/place-mark";
import { countInWords, factsInWords } from "@/features/comparisons/in-words";
import { columnsFor } from "@/features/comparisons/place-columns";
import type { Compared, Comparison } from "@/features/comparisons/queries";
import { peopleInWords } from "@/features/places/in-words";

type ComparedHeadProps = { compared: Compared; comparison: Pick<Comparison, "topic">; isIllustrative: boolean };

/** The places themselves, side by side: what they look like, what kind of place they are, how much is written from them. */
export function ComparedHead({ compared, comparison, isIllustrative }: ComparedHeadProps) {
  return (
    <div className={`grid gap-x-8 gap-y-8 ${columnsFor(compared)}`}>
      {compared.places.map((place) => (
        <section
          key={place.id}
          aria-labelledby={`place-${place.slug}`}
          className="row-span-2 grid min-w-0 grid-rows-subgrid gap-y-4 border-t border-line pt-4"
        >
          <div className="flex items-start gap-4">
            <PlaceMark outline={place.outline} region={place.region} size={96} />
            <div className="min-w-0">
              <h2 id={`place-${place.slug}`} className="text-h3">
                <a href={`/places/${place.slug}`} className="text-ink">
                  {place.name}
                </a>
              </h2>
              <p className="mt-1 font-ui text-ui text-ink-3">{factsInWords(place)}</p>
              {peopleInWords(place) ? <p className="font-ui text-ui text-ink-3">{peopleInWords(place)}</p> : null}
              <p className="mt-1 font-ui text-ui font-semibold text-ink-2">{countInWords(place, comparison)}</p>
            </div>
          </div>
          {place.inBrief.length > 0 ? (
            <p>
              {place.inBrief.join(" ")} {isIllustrative ? <IllustrativeTag /> : null}
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}
