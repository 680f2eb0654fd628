"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { askQuestionAction } from "@/features/questions/actions";
import type { PlaceToAskOf } from "@/features/questions/desk-queries";
import { QuestionFields } from "@/features/questions/question-fields";
import { emptyForm } from "@/web/form-state";

export function AskForm({ id, places }: { id: string; places: readonly PlaceToAskOf[] }) {
  const [state, ask, isAsking] = useActionState(askQuestionAction, emptyForm);
  useFreshPage(state);
  return (
    <form action={ask} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "question")} />
      <input type="hidden" name="id" value={id} />
      <QuestionFields state={state} places={places} />
      <div>
        <Button disabled={isAsking}>Ask the question</Button>
      </div>
    </form>
  );
}
