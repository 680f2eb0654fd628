import { SummaryList } from "@/components/summary-list";
import { ConfirmDeed } from "@/features/places/confirm-deed";
import type { Foreseen, PlaceToKeep } from "@/features/places/keeping-queries";
import type { Asked } from "@/features/places/reshaping-schema";
import { reshapingWords, seenByReaders, touchedInWords } from "@/features/places/reshaping-words";

type ForeseenDeedProps = {
  place: Pick<PlaceToKeep, "id" | "slug" | "name" | "gss">;
  asked: Asked;
  foreseen: Foreseen;
  typed: Record<string, string>;
};

/** What a deed touches and what readers will see, before it is done; and the form that does it. */
export function ForeseenDeed({ place, asked, foreseen, typed }: ForeseenDeedProps) {
  const { preview: _, ...fields } = typed;
  const change = `/admin/places/${place.slug}/${asked.deed}?${new URLSearchParams(fields)}`;
  return (
    <div className="grid gap-12">
      <section aria-labelledby="readers-see">
        <h2 id="readers-see" className="text-h2">
          What readers will see
        </h2>
        <ul className="mt-3 grid max-w-measure list-disc gap-2 pl-5 wrap-anywhere">
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
      <section aria-labelledby="confirm" className="max-w-content border-t-2 border-ink pt-4">
        <h2 id="confirm" className="mb-4 text-h2">
          Do it
        </h2>
        <ConfirmDeed
          deed={asked.deed}
          fields={{ ...fields, placeId: place.id, seen: foreseen.seen }}
          button={reshapingWords[asked.deed].button}
          change={change}
          again={`${change}&preview=yes`}
        />
      </section>
    </div>
  );
}
