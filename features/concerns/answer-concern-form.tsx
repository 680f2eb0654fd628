"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { answerConcernAction } from "@/features/concerns/actions";
import { type ConcernOutcome, concernOutcomeWords } from "@/features/concerns/categories";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { ReadyWords } from "@/features/moderation/ready-words";
import { emptyForm, fieldValue } from "@/web/form-state";

type AnswerConcernFormProps = {
  concern: { id: string; version: number; shown: readonly string[] };
  outcomes: readonly ConcernOutcome[];
};

/** What becomes of it; what whoever told us reads; and, where something is decided on it, what its author reads. */
export function AnswerConcernForm({ concern, outcomes }: AnswerConcernFormProps) {
  const [state, send, isPending] = useActionState(answerConcernAction, emptyForm);
  useFreshPage(state);
  const [only] = outcomes;
  const tellsAuthor = outcomes.includes("taken-down");
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "concern")} />
      <input type="hidden" name="id" value={concern.id} />
      <input type="hidden" name="version" value={concern.version} />
      <input type="hidden" name="shown" value={concern.shown.join(" ")} />
      {outcomes.length > 1 ? (
        <ChoiceGroup
          name="outcome"
          id="concern-outcome"
          legend="What becomes of it"
          choices={outcomes.map((value) => ({
            value,
            label: concernOutcomeWords[value].choice,
            hint: concernOutcomeWords[value].hint,
          }))}
          defaultValue={fieldValue(state, "outcome")}
          error={state.errors.outcome}
        />
      ) : (
        <input type="hidden" name="outcome" value={only} />
      )}
      <TextArea
        name="answer"
        id="concern-answer"
        label="To whoever told us"
        hint="What you saw, and what becomes of it. Everybody whose words you see above gets the same answer."
        rows={4}
        limit={1000}
        defaultValue={fieldValue(state, "answer")}
        error={state.errors.answer}
      />
      {tellsAuthor ? (
        <>
          <ReadyWords way="take-down" id="concern-ready" into="reason" defaultValue={fieldValue(state, "ready")} />
          <TextArea
            name="reason"
            id="concern-reason"
            label="To its author"
            hint="Why it is taken down, or what to change. Not needed where it is shown again or stays."
            rows={4}
            limit={1000}
            optional
            defaultValue={fieldValue(state, "reason")}
            error={state.errors.reason}
          />
        </>
      ) : null}
      <div>
        <Button disabled={isPending}>Answer</Button>
      </div>
    </form>
  );
}
