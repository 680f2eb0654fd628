"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { useLatest } from "@/components/use-latest";
import { formErrors } from "@/features/contributions/form-errors";
import { removeWatchedWordsAction, watchAgainAction } from "@/features/watched-words/actions";
import { effectWords } from "@/features/watched-words/effects";
import type { WatchedList } from "@/features/watched-words/queries";
import { dayInWords } from "@/lib/dates";
import { emptyForm } from "@/web/form-state";

/** What is watched, why, and by whose wish; removed after a second look, and brought back in one step. */
export function WatchedWordsList({ list: { watched, removed } }: { list: WatchedList }) {
  const [gone, remove, isRemoving] = useActionState(removeWatchedWordsAction, emptyForm);
  const [back, again, isBringing] = useActionState(watchAgainAction, emptyForm);
  const latest = useLatest(gone, back) ?? (gone.done || gone.message ? gone : back);
  return (
    <div className="max-w-content">
      <ErrorSummary errors={formErrors(latest, "watched")} />
      <FormStatus>{latest.done}</FormStatus>
      {watched.length === 0 ? <p className="border-y border-line py-4 text-ink-2">Nothing is watched.</p> : null}
      <ul>
        {watched.map(({ id, words, effect, reason, addedAt, addedBy }) => (
          <li key={id} className="pt-6">
            <h3 className="text-h3 wrap-anywhere" dir="auto">
              {words}
            </h3>
            <p className="font-ui text-ui font-semibold">{effectWords[effect].name}</p>
            <p dir="auto" className="max-w-measure whitespace-pre-line wrap-anywhere text-ink-2">
              {reason}
            </p>
            <p className="font-ui text-ui text-ink-3">
              Added by {addedBy} on {dayInWords(addedAt)}
            </p>
            <div className="mt-3">
              <Disclosure summary={`Remove “${words}”`}>
                <form action={remove} className="grid gap-3">
                  <input type="hidden" name="id" value={id} />
                  <p className="max-w-measure font-ui text-ui">
                    What contains it is treated like everything else from then on. For thirty days you can bring it back below.
                  </p>
                  <div>
                    <Button variant="danger" disabled={isRemoving}>
                      Remove it
                    </Button>
                  </div>
                </form>
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>
      {removed.length > 0 ? (
        <section aria-labelledby="removed" className="mt-12">
          <h2 id="removed" className="text-h2">
            Removed lately
          </h2>
          <ul className="mt-3">
            {removed.map(({ id, words, removedAt, removedBy }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3 last:border-b"
              >
                <p className="min-w-0">
                  <span dir="auto" className="block wrap-anywhere">
                    {words}
                  </span>
                  <span className="block font-ui text-ui text-ink-3">
                    by {removedBy}
                    {removedAt ? ` on ${dayInWords(removedAt)}` : ""}
                  </span>
                </p>
                <form action={again}>
                  <input type="hidden" name="id" value={id} />
                  <Button variant="quiet" disabled={isBringing} aria-label={`Watch “${words}” again`}>
                    Watch it again
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
