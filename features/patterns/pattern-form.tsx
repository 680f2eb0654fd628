"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { StandsNow } from "@/features/desk/stands-now";
import { useBase } from "@/features/desk/use-base";
import { changePatternAction } from "@/features/patterns/actions";
import { ClaimFields } from "@/features/patterns/claim-fields";
import type { PatternToWrite, QuestionToChoose } from "@/features/patterns/desk-queries";
import { mostBody, mostLimits } from "@/features/patterns/schema-limits";
import { emptyForm, fieldValue } from "@/web/form-state";

type PatternFormProps = { pattern: PatternToWrite; questions: readonly QuestionToChoose[] };

export function PatternForm({ pattern, questions }: PatternFormProps) {
  const [state, save, isSaving] = useActionState(changePatternAction, emptyForm);
  useFreshPage(state);
  const { id, claim, body, limits, version } = pattern;
  const base = useBase(state, "version", String(version));
  return (
    <form action={save} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "pattern")} />
      {state.errors.version ? (
        <StandsNow
          name="pattern"
          rows={[
            { key: "The claim", value: claim },
            { key: "What makes us think so", value: body },
            { key: "Where it may not hold", value: limits },
          ]}
        />
      ) : null}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={base} />
      <KeepWords name={`pattern:${id}`} sent={state.done} />
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
      <div>
        <Button disabled={isSaving}>Save</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
