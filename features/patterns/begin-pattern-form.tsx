"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { draftPatternAction } from "@/features/patterns/actions";
import { ClaimFields } from "@/features/patterns/claim-fields";
import type { QuestionToChoose } from "@/features/patterns/desk-queries";
import { emptyForm } from "@/web/form-state";

/** A claim is enough to begin with; what it rests on comes next. */
export function BeginPatternForm({ id, questions }: { id: string; questions: readonly QuestionToChoose[] }) {
  const [state, begin, isBeginning] = useActionState(draftPatternAction, emptyForm);
  useFreshPage(state);
  return (
    <form action={begin} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "pattern")} />
      <input type="hidden" name="id" value={id} />
      <ClaimFields state={state} questions={questions} />
      <div>
        <Button disabled={isBeginning}>Begin the pattern</Button>
      </div>
    </form>
  );
}
