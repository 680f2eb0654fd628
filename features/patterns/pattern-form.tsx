"use client";

import { TextArea } from "@/components/text-area";
import { ChangeForm } from "@/features/desk/change-form";
import { changePatternAction } from "@/features/patterns/actions";
import { ClaimFields } from "@/features/patterns/claim-fields";
import type { PatternToWrite, QuestionToChoose } from "@/features/patterns/desk-queries";
import { mostBody, mostLimits } from "@/features/patterns/schema-limits";
import { fieldValue } from "@/web/form-state";

type PatternFormProps = { pattern: PatternToWrite; questions: readonly QuestionToChoose[] };

export function PatternForm({ pattern, questions }: PatternFormProps) {
  const { claim, body, limits } = pattern;
  return (
    <ChangeForm
      action={changePatternAction}
      noun="pattern"
      item={pattern}
      stands={[
        { key: "The claim", value: claim },
        { key: "What makes us think so", value: body },
        { key: "Where it may not hold", value: limits },
      ]}
    >
      {(state) => (
        <>
          <ClaimFields state={state} questions={questions} pattern={pattern} />
          <TextArea
            name="body"
            id="pattern-body"
            label="What makes us think so"
            hint="What the notes have in common, and what differs. Everybody reads this, so nothing of a note that only some may read. Markdown."
            rows={10}
            limit={mostBody}
            defaultValue={fieldValue(state, "body", body)}
            error={state.errors.body}
          />
          <TextArea
            name="limits"
            id="pattern-limits"
            label="Where it may not hold"
            hint="What we are not sure of, and for whom it may be otherwise. A published pattern is never without it. Markdown."
            rows={5}
            limit={mostLimits}
            defaultValue={fieldValue(state, "limits", limits)}
            error={state.errors.limits}
          />
        </>
      )}
    </ChangeForm>
  );
}
