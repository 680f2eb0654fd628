"use client";

import { useActionState, useRef } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { SelectField } from "@/components/select-field";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { TakePassage } from "@/features/notes/take-passage";
import { emptyForm, type FormState, fieldValue } from "@/web/form-state";

type RemarkFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** A new one each time, so that sending it twice makes one remark. */
  remarkId: string;
  note: { id: string; version: number };
  parts: readonly { field: string; name: string }[];
  here: string;
};

/** A remark on some words, on a part, or on the whole. Selecting words in the note chooses them. */
export function RemarkForm({ action, remarkId, note, parts, here }: RemarkFormProps) {
  const [state, send, isPending] = useActionState(action, emptyForm, here);
  const form = useRef<HTMLFormElement>(null);
  // Open where it was refused: what was typed is in it, and why.
  return (
    <Disclosure summary="Remark on a passage" open={state.message ? true : undefined}>
      <form ref={form} action={send} noValidate className="grid gap-4">
        <ErrorSummary errors={formErrors(state, "remark")} />
        <input type="hidden" name="id" value={remarkId} />
        <input type="hidden" name="noteId" value={note.id} />
        <input type="hidden" name="version" value={note.version} />
        <SelectField
          name="field"
          id="remark-field"
          label="What it is about"
          options={parts.map(({ field, name }) => ({ value: field, label: name }))}
          defaultValue={fieldValue(state, "field", parts[0]?.field)}
          error={state.errors.field}
        />
        <TextArea
          name="passage"
          id="remark-passage"
          label="The words that are meant"
          hint="Copied from this part of the note. Leave it empty for the whole part."
          optional
          rows={2}
          limit={300}
          defaultValue={fieldValue(state, "passage")}
          error={state.errors.passage}
        />
        <TextArea
          name="remark"
          id="remark-remark"
          label="Your remark"
          hint="The author reads it with the decision, not before."
          rows={3}
          limit={600}
          defaultValue={fieldValue(state, "remark")}
          error={state.errors.remark}
        />
        <div>
          <Button variant="quiet" disabled={isPending}>
            Keep this remark
          </Button>
        </div>
        <FormStatus>{state.done}</FormStatus>
        <TakePassage form={form} />
      </form>
    </Disclosure>
  );
}
