"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { makeAppealAction } from "@/features/appeals/actions";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { emptyForm, fieldValue } from "@/web/form-state";

/** `id` is the appeal's, so that sending it twice asks once. */
export function AppealForm({ id, decisionId }: { id: string; decisionId: string }) {
  const [state, send, isPending] = useActionState(makeAppealAction, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "appeal")} />
      <input type="hidden" name="id" value={fieldValue(state, "id", id)} />
      <input type="hidden" name="decisionId" value={decisionId} />
      <KeepWords name={`appeal:${decisionId}`} />
      <TextArea
        name="words"
        id="appeal-words"
        label="What you think is wrong"
        hint="Whoever looks at it reads this, with the decision, its reason and your text."
        rows={6}
        limit={1000}
        defaultValue={fieldValue(state, "words")}
        error={state.errors.words}
      />
      <div>
        <Button disabled={isPending}>Ask somebody else to look</Button>
      </div>
    </form>
  );
}
