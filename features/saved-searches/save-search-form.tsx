"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { saveSearchAction } from "@/features/saved-searches/actions";
import { emptyForm } from "@/web/form-state";

type SaveSearchFormProps = { search: string; name: string; isSaved: boolean };

/** Once it is saved only what was said stays, for those who hear the page: the heading above says it to the others. */
export function SaveSearchForm({ search, name, isSaved }: SaveSearchFormProps) {
  const [state, send, isSending] = useActionState(saveSearchAction, emptyForm);
  return (
    <form action={send} className="grid gap-2">
      <ErrorSummary errors={formErrors(state, "save-search")} />
      {isSaved ? null : (
        <>
          <input type="hidden" name="search" value={search} />
          <input type="hidden" name="name" value={name} />
          <div>
            <Button variant="quiet" disabled={isSending}>
              Save this search
            </Button>
          </div>
        </>
      )}
      <div className="sr-only">
        <FormStatus>{isSaved ? state.done : null}</FormStatus>
      </div>
    </form>
  );
}
