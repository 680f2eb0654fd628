"use client";

import { type ComponentProps, type ReactNode, useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { StandsNow } from "@/features/desk/stands-now";
import { useBase } from "@/features/desk/use-base";
import { emptyForm, type FormState } from "@/web/form-state";

type ChangeRowFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What the ids of its fields begin with: a page has one such form a row. */
  name: string;
  /** `seen` marks the words that it is made from. */
  row: { id: string; title: string; seen: string };
  /** "Change its words"; the row's title is heard after it. */
  summary: string;
  save: string;
  stands: ComponentProps<typeof StandsNow>["rows"];
  children: (state: FormState) => ReactNode;
};

/** One row of what belongs to a thing, changed where it stands. Open where it was refused. */
export function ChangeRowForm({ action, name, row, summary, save, stands, children }: ChangeRowFormProps) {
  const [state, send, isSaving] = useActionState(action, emptyForm);
  useFreshPage(state);
  const base = useBase(state, "seen", row.seen);
  return (
    <div>
      <Disclosure
        summary={
          <>
            {summary}
            <span className="sr-only">: {row.title}</span>
          </>
        }
        open={state.message !== undefined}
      >
        <form action={send} noValidate className="grid max-w-content gap-6">
          <ErrorSummary errors={formErrors(state, name)} />
          {state.errors.version ? <StandsNow name={name} rows={stands} /> : null}
          <input type="hidden" name="id" value={row.id} />
          <input type="hidden" name="seen" value={base} />
          {children(state)}
          <div>
            <Button variant="quiet" disabled={isSaving}>
              {save}
            </Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}
