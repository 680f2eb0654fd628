"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { emptyForm, type FormState, fieldValue } from "@/web/form-state";

type TakeDownFormProps = {
  id: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** What stays when it is taken down. */
  hint: string;
  /** How long the reason may be. */
  limit: number;
  /** What the button says. */
  children: string;
};

/** Takes down what editors publish, with a word why. */
export function TakeDownForm({ id, action, hint, limit, children }: TakeDownFormProps) {
  const [state, send, isSending] = useActionState(action, emptyForm);
  return (
    <Disclosure summary="Take it down" open={state.message !== undefined}>
      <form action={send} noValidate className="grid max-w-content gap-4">
        <ErrorSummary errors={formErrors(state, "take-down")} />
        <input type="hidden" name="id" value={id} />
        <TextArea
          name="reason"
          id="take-down-reason"
          label="Why"
          hint={hint}
          rows={3}
          limit={limit}
          defaultValue={fieldValue(state, "reason")}
          error={state.errors.reason}
        />
        <div>
          <Button variant="danger" disabled={isSending}>
            {children}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
