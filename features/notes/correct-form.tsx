"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import type { NoteToCorrect } from "@/features/notes/correct-queries";
import { fieldLimits } from "@/features/notes/field-limits";
import { correctNoteAction } from "@/features/notes/looking-at-actions";
import { parts } from "@/features/notes/parts";
import { emptyForm, fieldValue } from "@/web/form-state";

const heights = { title: 2, setOut: 3, worked: 6, challenging: 6, learned: 5, nextText: 3 } as const;

/** The texts of a note, to put a few words right; and why. */
export function CorrectForm({ note }: { note: NoteToCorrect }) {
  const [state, correct, isPending] = useActionState(correctNoteAction, emptyForm);
  return (
    <form action={correct} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "correct")} />
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="version" value={note.version} />
      <KeepWords name={`correct:${note.id}`} />
      {parts.map(({ field, name }) => (
        <TextArea
          key={field}
          name={field}
          id={`correct-${field}`}
          label={name}
          rows={heights[field]}
          limit={fieldLimits[field]}
          defaultValue={fieldValue(state, field, note[field])}
          error={state.errors[field]}
        />
      ))}
      <TextArea
        name="reason"
        id="correct-reason"
        label="Why"
        hint="The author reads this, with what you changed."
        rows={3}
        limit={500}
        defaultValue={fieldValue(state, "reason")}
        error={state.errors.reason}
      />
      <div>
        <Button disabled={isPending}>Correct it and tell the author</Button>
      </div>
    </form>
  );
}
