"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { answerProposalAction } from "@/features/insights/proposing-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type AnswerProposalFormProps = { id: string; commentId: string; place: string };

/** Yes, with the place that it is from; or no. */
export function AnswerProposalForm({ id, commentId, place }: AnswerProposalFormProps) {
  const [state, send, isPending] = useActionState(answerProposalAction, emptyForm);
  useFreshPage(state);
  const form = `proposal-${commentId}`;
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary errors={formErrors(state, form)} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="commentId" value={commentId} />
      <TextField
        name="place"
        id={`${form}-place`}
        label="The place you write from"
        hint="A council’s name, or a place’s code"
        width="half"
        autoComplete="off"
        defaultValue={fieldValue(state, "place", place)}
        error={state.errors.place}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button name="answer" value="yes" disabled={isPending}>
          Yes, make it an insight
        </Button>
        <Button name="answer" value="no" variant="quiet" disabled={isPending}>
          No, thank you
        </Button>
        <a href={`/me/comments/${commentId}/insight`} className="inline-flex min-h-target items-center font-ui text-ui">
          Yes, in my own words
        </a>
      </div>
    </form>
  );
}
