"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { writeInBriefAction } from "@/features/places/in-brief-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type InBriefFormProps = { placeId: string; name: string; sentences: string[]; seen: string };

/** What people are trying to change here, in an editor's words. */
export function InBriefForm({ placeId, name, sentences, seen }: InBriefFormProps) {
  const [state, send, isPending] = useActionState(writeInBriefAction, emptyForm);
  const said = Object.entries(state.errors).map(([field, message]) => ({ fieldId: `in-brief-${field}`, message }));
  return (
    <form action={send} noValidate className="grid gap-4">
      <ErrorSummary errors={said.length > 0 || !state.message ? said : [{ message: state.message }]} />
      <input type="hidden" name="placeId" value={placeId} />
      <input type="hidden" name="seen" value={seen} />
      <TextArea
        name="sentences"
        id="in-brief-sentences"
        label={`What people are trying to change in ${name}`}
        hint="Three sentences at most, one to a line. They stand at the top of its page."
        rows={5}
        defaultValue={fieldValue(state, "sentences", sentences.join("\n"))}
        error={state.errors.sentences}
      />
      <div className="flex flex-wrap items-center gap-6">
        <Button disabled={isPending}>Put it on the page</Button>
        <FormStatus>{state.done}</FormStatus>
      </div>
    </form>
  );
}
