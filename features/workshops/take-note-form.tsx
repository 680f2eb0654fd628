"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { takeNoteFromWorkshopAction } from "@/features/workshops/actions";
import { emptyForm } from "@/web/form-state";

/** One form around all notes: the button of each carries which one is meant, and what was taken out is said when it has gone. */
export function TakeNoteForm({ workshopId, children }: { workshopId: string; children: ReactNode }) {
  const [state, take] = useActionState(takeNoteFromWorkshopAction, emptyForm);
  return (
    <form action={take}>
      <ErrorSummary errors={formErrors(state, "take")} />
      <input type="hidden" name="workshopId" value={workshopId} />
      {children}
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
