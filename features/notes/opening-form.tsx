"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { changeOpeningAction } from "@/features/notes/readers-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type OpeningFormProps = {
  note: { id: string; slug: string; version: number; isOwn: boolean; isPublished: boolean };
  /** The day in the UK on which it opens, "2027-03-01", or none. */
  opensOn: string;
};

/** The day on which a note opens to everyone: another one, or none any more. */
export function OpeningForm({ note, opensOn }: OpeningFormProps) {
  const [state, send, isPending] = useActionState(changeOpeningAction, emptyForm);
  useFreshPage(state);
  const waitsForEditors = note.isOwn && note.isPublished;
  if (opensOn === "" && waitsForEditors)
    return (
      <div>
        <p className="max-w-measure">
          No day is set. More readers for a published note are looked at by the editors first:{" "}
          <a href={`/notes/${note.slug}/edit`}>change the note itself</a>.
        </p>
        <FormStatus>{state.done}</FormStatus>
      </div>
    );
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "opening")} />
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="version" value={note.version} />
      <TextField
        key={opensOn}
        type="date"
        name="opensOn"
        id="opening-opensOn"
        label={opensOn ? "It opens to everyone on" : "It is to open to everyone on"}
        hint={
          waitsForEditors
            ? "As the day begins, in UK time. A later day holds at once; a sooner one is looked at by the editors first."
            : "As the day begins, in UK time, and never before it is published."
        }
        width="half"
        defaultValue={fieldValue(state, "opensOn", opensOn)}
        error={state.errors.opensOn}
      />
      {note.isOwn ? (
        <input type="hidden" name="reason" value="" />
      ) : (
        <TextArea
          name="reason"
          id="opening-reason"
          label="Why"
          hint="Its author reads it in the letter that tells them, and it is kept in the history."
          rows={3}
          limit={600}
          defaultValue={fieldValue(state, "reason")}
          error={state.errors.reason}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button name="does" value="move" disabled={isPending}>
          {opensOn ? "Move the day" : "Set the day"}
        </Button>
        {opensOn ? (
          <Button name="does" value="cancel" variant="quiet" disabled={isPending}>
            Cancel it: only these readers stay
          </Button>
        ) : null}
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
