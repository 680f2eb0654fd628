"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { putSearchBackAction, stopSearchAction } from "@/features/saved-searches/actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type StopSearchFormProps = { kept: readonly string[] };

/** What the buttons of the list belong to, and what is said after one: it outlives the search, which can be put back from here. */
export function StopSearchForm({ kept }: StopSearchFormProps) {
  const [stopped, stop] = useActionState(stopSearchAction, emptyForm);
  const [back, putBack, isSending] = useActionState(putSearchBackAction, emptyForm);
  // Without scripts a page knows only the newest of the two.
  const values = stopped.done ? stopped.values : back.values;
  const search = fieldValue({ ...emptyForm, values }, "search");
  const isBack = search === "" || kept.includes(search);
  return (
    <div className="grid gap-2">
      <ErrorSummary errors={[...formErrors(stopped, "stop"), ...formErrors(back, "put-back")]} />
      <form id="stop-search" action={stop} />
      <FormStatus>{isBack ? back.done : stopped.done}</FormStatus>
      {isBack ? null : (
        <form action={putBack}>
          {["search", "name", "rhythm", "toldUntil"].map((name) => (
            <input key={name} type="hidden" name={name} value={values[name]?.[0] ?? ""} />
          ))}
          <Button variant="quiet" disabled={isSending}>
            Put it back
          </Button>
        </form>
      )}
    </div>
  );
}
