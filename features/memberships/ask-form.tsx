"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { askToJoinAction } from "@/features/memberships/actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type AskFormProps = { organisation: { id: string; name: string }; inOneStep?: boolean };

/** `inOneStep` where one's address says enough. */
export function AskForm({ organisation: { id, name }, inOneStep = false }: AskFormProps) {
  const [state, send, isSending] = useActionState(askToJoinAction, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary errors={formErrors(state, id)} />
      <input type="hidden" name="organisationId" value={id} />
      {inOneStep ? null : (
        <TextArea
          key={fieldValue(state, "words")}
          name="words"
          id={`${id}-words`}
          label="Who you are to them"
          optional
          hint="Its leads read it. A name they know helps."
          rows={2}
          limit={500}
          defaultValue={fieldValue(state, "words")}
          error={state.errors.words}
        />
      )}
      <div>
        <Button disabled={isSending}>{`Ask to join ${name}`}</Button>
      </div>
    </form>
  );
}
