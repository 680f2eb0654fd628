"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { beginAnewAction } from "@/features/notes/beginning-actions";
import { emptyForm } from "@/web/form-state";

/** A new note with the words of one that was declined. */
export function BeginAnew({ noteId, newId }: { noteId: string; newId: string }) {
  const [state, begin, isPending] = useActionState(beginAnewAction, emptyForm);
  return (
    <form action={begin} className="grid gap-2">
      <ErrorSummary errors={formErrors(state, newId)} />
      <input type="hidden" name="id" value={noteId} />
      <input type="hidden" name="newId" value={newId} />
      <div>
        <Button variant="quiet" disabled={isPending}>
          Begin a new note with these words
        </Button>
      </div>
    </form>
  );
}
