"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { addSynonymsAction } from "@/features/search/synonym-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

export function SynonymsForm({ id }: { id: string }) {
  const [state, send, isPending] = useActionState(addSynonymsAction, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-content gap-4">
      <ErrorSummary errors={formErrors(state, "synonyms")} />
      <FormStatus>{state.done ?? ""}</FormStatus>
      <input type="hidden" name="id" value={id} />
      <TextField
        name="words"
        id="synonyms-words"
        label="Words that mean much the same"
        hint="With commas between them: council tax, arrears, debt"
        autoComplete="off"
        defaultValue={fieldValue(state, "words")}
        error={state.errors.words}
      />
      <div>
        <Button disabled={isPending}>Let them find each other</Button>
      </div>
    </form>
  );
}
