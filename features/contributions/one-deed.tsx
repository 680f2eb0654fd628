"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import type { ButtonVariant } from "@/components/button-look";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { emptyForm, type FormState } from "@/web/form-state";

export type Deed = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  item: { id: string; version: number };
  children: string;
  variant?: ButtonVariant;
};

/** What the browser gets of a `DeedForm`. */
export function OneDeed({ action, item, children, variant }: Deed) {
  const [state, send, isPending] = useActionState(action, emptyForm);
  useFreshPage(state);
  return (
    <form action={send} className="grid gap-2">
      <ErrorSummary errors={formErrors(state, item.id)} />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <div>
        <Button variant={variant} disabled={isPending}>
          {children}
        </Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
