"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { answerAsColleagueAction } from "@/features/notes/reading-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type ReadFormProps = { note: { id: string; version: number; author: string } };

/** A colleague's answer after reading: on to the editors, or back to its author. */
export function ReadForm({ note }: ReadFormProps) {
  const [state, answer, isPending] = useActionState(answerAsColleagueAction, emptyForm);
  useFreshPage(state);
  return (
    <form action={answer} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "read")} />
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="version" value={note.version} />
      <KeepWords name={`read:${note.id}`} />
      <TextArea
        name="words"
        id="read-words"
        label={`Your words to ${note.author}`}
        hint={`Only ${note.author} reads them, with your remarks.`}
        optional
        rows={4}
        limit={1000}
        defaultValue={fieldValue(state, "words")}
        error={state.errors.words}
      />
      <div className="flex flex-wrap gap-4">
        <Button name="answer" value="send-on" disabled={isPending}>
          Send it on to the editors
        </Button>
        <Button name="answer" value="give-back" variant="quiet" disabled={isPending}>
          {`Give it back to ${note.author} with these words`}
        </Button>
      </div>
    </form>
  );
}
