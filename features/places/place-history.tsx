import { Moment } from "@/components/written-date";
import type { PlaceToKeep } from "@/features/places/keeping-queries";
import { placeDeedInWords } from "@/features/places/reshaping-words";

/** Who changed what, when and why: as the ledger has it, newest first. */
export function PlaceHistory({ place: { name, history } }: { place: Pick<PlaceToKeep, "name" | "history"> }) {
  const told = history.map((row) => ({ ...row, words: placeDeedInWords(row.deed) })).filter(({ words }) => words);
  return (
    <section aria-labelledby="history" className="mt-12 border-t-2 border-ink pt-4">
      <h2 id="history" className="text-h2">
        History
      </h2>
      {told.length === 0 ? <p className="mt-3 text-ink-2">Nothing has been changed yet.</p> : null}
      <ol className="mt-3 border-t border-line font-ui text-ui">
        {told.map(({ id, at, by, of, reason, words }) => (
          <li key={id} className="max-w-content border-b border-line py-3">
            <p className="font-semibold">{of && of !== name ? `${of}: ${words?.toLowerCase()}` : words}</p>
            {reason ? (
              <p dir="auto" className="max-w-measure whitespace-pre-wrap wrap-anywhere">
                “{reason}”
              </p>
            ) : null}
            <p className="text-ink-3">
              <Moment at={at} />
              {by ? `, by ${by}` : ""}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
