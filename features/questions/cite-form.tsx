"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { choicesOf } from "@/features/desk/choices";
import { CiteFields } from "@/features/desk/cite-fields";
import { citeForQuestionAction } from "@/features/questions/actions";
import type { QuestionToChange } from "@/features/questions/desk-queries";
import { emptyForm } from "@/web/form-state";

export function CiteForm({ question }: { question: QuestionToChange }) {
  const [state, cite, isCiting] = useActionState(citeForQuestionAction, emptyForm);
  const isOpen = question.grounds.length === 0 || state.message !== undefined;
  return (
    <div>
      <Disclosure summary="Cite a note, an insight or a pattern" open={isOpen}>
        <form action={cite} noValidate className="grid max-w-content gap-6">
          <ErrorSummary errors={formErrors(state, "cite")} />
          <input type="hidden" name="questionId" value={question.id} />
          <CiteFields name="cite" state={state} choices={choicesOf(question.choices)} what="a note, an insight or a pattern" />
          <div>
            <Button disabled={isCiting}>Cite it</Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}
