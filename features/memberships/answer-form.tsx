"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { answerRequestAction } from "@/features/memberships/deciding-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type AnswerFormProps = { id: string; name: string; here: string; from?: "queue" };

/** `here` holds the request's id: without scripts the answer is found there though the request does not wait any more. */
export function AnswerForm({ id, name, here, from }: AnswerFormProps) {
  const [state, send, isSending] = useActionState(answerRequestAction, emptyForm, here);
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary errors={formErrors(state, id)} />
      <input type="hidden" name="id" value={id} />
      {from ? <input type="hidden" name="from" value={from} /> : null}
      <TextArea
        key={fieldValue(state, "reason")}
        name="reason"
        id={`${id}-reason`}
        label="A word to them"
        hint="Needed when you do not let them in: they read why."
        rows={2}
        limit={500}
        defaultValue={fieldValue(state, "reason")}
        error={state.errors.reason}
      />
      <div className="flex flex-wrap gap-3">
        <Button name="answer" value="admit" disabled={isSending} aria-label={`Let ${name} in`}>
          Let them in
        </Button>
        <Button name="answer" value="decline" variant="danger" disabled={isSending} aria-label={`Do not let ${name} in`}>
          Do not let them in
        </Button>
      </div>
    </form>
  );
}
