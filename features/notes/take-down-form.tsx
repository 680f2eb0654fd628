"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { ReadyWords } from "@/features/moderation/ready-words";
import { unpublishNoteAction } from "@/features/notes/taking-down-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

export function TakeDownForm({ note }: { note: { id: string; version: number } }) {
  const [state, send, isSending] = useActionState(unpublishNoteAction, emptyForm);
  useFreshPage(state);
  const field = (name: string) => ({
    name,
    id: `take-down-${name}`,
    defaultValue: fieldValue(state, name),
    error: state.errors[name],
  });
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "take-down")} />
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="version" value={note.version} />
      <ReadyWords way="take-down" id="take-down-ready" into="told" defaultValue={fieldValue(state, "ready")} />
      <TextArea
        {...field("told")}
        label="Why, as readers are told"
        hint="It stands at the note’s address for whoever could read it. Name nobody."
        rows={3}
        limit={300}
      />
      <TextArea
        {...field("words")}
        label="What only its author is told"
        hint="It goes into the letter to them, with the sentence above and their text."
        optional
        rows={4}
        limit={1000}
      />
      <TextField
        {...field("replacedBy")}
        label="The note that replaces it"
        hint="Its reference, like HB-2018-0042"
        optional
        width="short"
        autoComplete="off"
      />
      <div>
        <Button variant="danger" disabled={isSending}>
          Take the note down
        </Button>
      </div>
    </form>
  );
}
