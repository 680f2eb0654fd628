"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { removeThingAction } from "@/features/saved-lists/actions";
import { emptyForm } from "@/web/form-state";

/** One form around the whole list: the button of each thing in it carries which one is meant. */
export function RemoveForm({ children }: { children: ReactNode }) {
  const [state, send] = useActionState(removeThingAction, emptyForm);
  return (
    <form action={send} className="printed">
      <ErrorSummary errors={formErrors(state, "remove")} />
      {children}
    </form>
  );
}
