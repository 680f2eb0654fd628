"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { addWatchedWordsAction } from "@/features/watched-words/actions";
import { effects, effectWords } from "@/features/watched-words/effects";
import { emptyForm, fieldValue } from "@/web/form-state";

export function AddWatchedForm({ id }: { id: string }) {
  const [state, send, isPending] = useActionState(addWatchedWordsAction, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "watch")} />
      <input type="hidden" name="id" value={id} />
      <TextField
        key={`words ${fieldValue(state, "words")}`}
        name="words"
        id="watch-words"
        label="Word or phrase"
        hint="Found as whole words, in any case, with or without accents, and in the plural."
        autoComplete="off"
        defaultValue={fieldValue(state, "words")}
        error={state.errors.words}
        width="half"
      />
      <ChoiceGroup
        key={`effect ${fieldValue(state, "effect")}`}
        name="effect"
        id="watch-effect"
        legend="What happens"
        choices={effects.map((effect) => ({ value: effect, label: effectWords[effect].name, hint: effectWords[effect].means }))}
        defaultValue={fieldValue(state, "effect")}
        error={state.errors.effect}
      />
      <TextArea
        key={`reason ${fieldValue(state, "reason")}`}
        name="reason"
        id="watch-reason"
        label="Why"
        hint="For the other editors. Whoever writes does not see the list."
        rows={2}
        limit={400}
        defaultValue={fieldValue(state, "reason")}
        error={state.errors.reason}
      />
      <div className="grid gap-2">
        <div>
          <Button disabled={isPending}>Watch it</Button>
        </div>
        <FormStatus>{state.done}</FormStatus>
      </div>
    </form>
  );
}
