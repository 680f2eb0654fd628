"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { kindWords } from "@/features/insights/in-words";
import { proposeInsightAction } from "@/features/insights/proposing-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type ProposeFormProps = { comment: { id: string; statement: string; isOver: boolean } };

/** What a moderator would make of a comment, worded for its author to agree to. */
export function ProposeForm({ comment: { id, statement, isOver } }: ProposeFormProps) {
  const [state, send, isPending] = useActionState(proposeInsightAction, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "propose")} />
      <input type="hidden" name="commentId" value={id} />
      {isOver ? (
        <p className="max-w-measure">Its author has been asked, or has made an insight of it already. Nobody asks twice.</p>
      ) : (
        <>
          <ChoiceGroup
            name="kind"
            id="propose-kind"
            legend="What is it, seen from their place?"
            choices={choices}
            defaultValue={fieldValue(state, "kind")}
            error={state.errors.kind}
          />
          <TextArea
            name="statement"
            id="propose-statement"
            label="The insight, in a sentence or two"
            hint="In their words as far as they go. They say yes to exactly this."
            rows={3}
            limit={280}
            defaultValue={fieldValue(state, "statement", statement)}
            error={state.errors.statement}
          />
          <div>
            <Button disabled={isPending}>Ask its author</Button>
          </div>
        </>
      )}
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}

const choices = (["saw-this-too", "different-here", "builds-on-this"] as const).map((value) => ({
  value,
  label: kindWords[value].name,
}));
