import { SummaryList } from "@/components/summary-list";
import type { Foreseen, PlaceToKeep } from "@/features/places/keeping-queries";
import type { Asked } from "@/features/places/reshaping-schema";
import { seenByReaders, touchedInWords } from "@/features/places/reshaping-words";

type ForeseenDeedProps = { place: Pick<PlaceToKeep, "slug" | "name" | "gss">; asked: Asked; foreseen: Foreseen };

/** What a deed touches and what readers will see, before it is done. */
export function ForeseenDeed({ place, asked, foreseen }: ForeseenDeedProps) {
  return (
    <div className="grid gap-12">
      <section aria-labelledby="readers-see">
        <h2 id="readers-see" className="text-h2">
          What readers will see
        </h2>
        <ul className="mt-3 grid max-w-measure list-disc gap-2 pl-6 wrap-anywhere">
          {seenByReaders(place, asked, foreseen).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="touched">
        <h2 id="touched" className="mb-3 text-h2">
          What it touches
        </h2>
        <SummaryList rows={touchedInWords(asked.deed, foreseen.touched)} />
      </section>
    </div>
  );
}
