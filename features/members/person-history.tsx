import { Moment } from "@/components/written-date";
import { deedInWords } from "@/features/members/people-in-words";
import type { Person } from "@/features/members/people-queries";

/** Who gave and took what, when and why: as the ledger has it, newest first. */
export function PersonHistory({ history }: Pick<Person, "history">) {
  const told = history.map((deed) => ({ ...deed, words: deedInWords(deed) })).filter(({ words }) => words);
  return (
    <section aria-labelledby="history" className="mt-12 border-t-2 border-ink pt-4">
      <h2 id="history" className="text-h2">
        History
      </h2>
      {told.length === 0 ? <p className="mt-3 text-ink-2">Nothing has been given or taken yet.</p> : null}
      <ol className="mt-3 border-t border-line font-ui text-ui">
        {told.map(({ id, at, by, byId, reason, words }) => (
          <li key={id} className="max-w-content border-b border-line py-3">
            <p className="font-semibold">{words}</p>
            {reason ? (
              <p dir="auto" className="max-w-measure whitespace-pre-wrap wrap-anywhere">
                “{reason}”
              </p>
            ) : null}
            <p className="text-ink-3">
              <Moment at={at} />
              {byId ? (
                <>
                  , by <a href={`/admin/people/${byId}`}>{by}</a>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
