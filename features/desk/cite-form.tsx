"use client";

import { type ComponentProps, type ReactNode, useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { CiteFields } from "@/features/desk/cite-fields";
import { emptyForm, type FormState } from "@/web/form-state";

type CiteFormProps = Omit<ComponentProps<typeof CiteFields>, "name" | "state"> & {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** "Cite a note or an insight": folded away until it is wanted, or was refused. */
  summary: string;
  /** What it is added to, as the form carries it. */
  to: { name: string; id: string };
  isFirst: boolean;
  send?: string;
  children?: (state: FormState) => ReactNode;
};

/** Adds something that is there already to what an editor keeps. */
export function CiteForm({ action, summary, to, isFirst, send = "Cite it", children, ...fields }: CiteFormProps) {
  const [state, add, isAdding] = useActionState(action, emptyForm);
  return (
    <div>
      <Disclosure summary={summary} open={isFirst || state.message !== undefined}>
        <form action={add} noValidate className="grid max-w-content gap-6">
          <ErrorSummary errors={formErrors(state, "cite")} />
          <input type="hidden" name={to.name} value={to.id} />
          <CiteFields name="cite" state={state} {...fields} />
          {children?.(state)}
          <div>
            <Button disabled={isAdding}>{send}</Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}
