"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { answerAppealAction } from "@/features/appeals/actions";
import { type Outcome, outcomeWords } from "@/features/appeals/outcomes";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { emptyForm, fieldValue } from "@/web/form-state";

type AnswerFormProps = { appeal: { id: string; version: number }; outcomes: readonly Outcome[] };

/** What becomes of the decision, and why. */
export function AnswerForm({ appeal, outcomes }: AnswerFormProps) {
  const [state, send, isPending] = useActionState(answerAppealAction, emptyForm);
  useFreshPage(state);
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "answer")} />
      <input type="hidden" name="id" value={appeal.id} />
      <input type="hidden" name="version" value={appeal.version} />
      <ChoiceGroup
        name="outcome"
        id="answer-outcome"
        legend="What becomes of it"
        choices={outcomes.map((outcome) => ({
          value: outcome,
          label: outcomeWords[outcome].choice,
          hint: outcomeWords[outcome].hint,
        }))}
        defaultValue={fieldValue(state, "outcome")}
        error={state.errors.outcome}
      />
      <TextArea
        name="answer"
        id="answer-answer"
        label="Why"
        hint="The author reads this, with their text. So does who decided first."
        rows={5}
        limit={1000}
        defaultValue={fieldValue(state, "answer")}
        error={state.errors.answer}
      />
      <div>
        <Button disabled={isPending}>Answer</Button>
      </div>
    </form>
  );
}
