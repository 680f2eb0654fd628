import { IllustrativeTag } from "@/components/illustrative-tag";
import { Kicker } from "@/components/kicker";
import { Day } from "@/components/written-date";
import { cameInWords, timesInWords } from "@/features/workshops/in-words";
import type { WorkshopRowData } from "@/features/workshops/queries";

export function WorkshopRow({ workshop }: { workshop: WorkshopRowData }) {
  const { slug, title, heldOn, place, forWhom, came, isIllustrative } = workshop;
  const times = timesInWords(workshop);
  return (
    <article className="border-t border-line py-6 md:grid md:grid-cols-12 md:items-baseline md:gap-x-12">
      <div className="md:col-span-3">
        <Kicker>
          <Day at={heldOn} />
          {times ? `, ${times}` : ""}
        </Kicker>
      </div>
      <div className="min-w-0 md:col-span-9">
        <h3 className="mt-1 max-w-content text-h3 md:mt-0">
          <a href={`/workshops/${slug}`} className="text-ink">
            {title}
          </a>
        </h3>
        <p className="mt-1 max-w-measure">{forWhom}</p>
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-ui text-ink-3">
          <a href={`/places/${place.slug}`} className="text-ink-2">
            {place.name}
          </a>
          {came === null ? null : <span>{cameInWords(came)}</span>}
          {isIllustrative ? <IllustrativeTag /> : null}
        </p>
      </div>
    </article>
  );
}
