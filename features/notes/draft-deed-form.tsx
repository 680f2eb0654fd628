"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/button";
import type { ButtonVariant } from "@/components/button-look";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { emptyForm, type FormState } from "@/web/form-state";

type DraftDeedFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  noteId: string;
  /** The draft that somebody looked at. */
  base: number;
  /** The version that it is about, if it is about one. */
  number?: number;
  children: string;
  variant?: ButtonVariant;
  /** What else is chosen. */
  choices?: ReactNode;
};

/** One button, one deed on a draft as somebody saw it. */
export function DraftDeedForm({ action, noteId, base, number, children, variant, choices }: DraftDeedFormProps) {
  const [state, send, isPending] = useActionState(action, emptyForm);
  useFreshPage(state);
  return (
    <form action={send} className="grid gap-6">
      <ErrorSummary errors={formErrors({ ...state, errors: {} }, noteId)} />
      <input type="hidden" name="noteId" value={noteId} />
      <input type="hidden" name="base" value={base} />
      {number === undefined ? null : <input type="hidden" name="number" value={number} />}
      {choices}
      <div>
        <Button variant={variant} disabled={isPending}>
          {children}
        </Button>
      </div>
    </form>
  );
}
