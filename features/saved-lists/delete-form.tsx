"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { deleteListAction } from "@/features/saved-lists/actions";
import { emptyForm } from "@/web/form-state";

export function DeleteForm({ list }: { list: { id: string; name: string } }) {
  const [state, send, isSending] = useActionState(deleteListAction, emptyForm);
  return (
    <form action={send} className="grid gap-4">
      <ErrorSummary errors={formErrors(state, "delete")} />
      <input type="hidden" name="list" value={list.id} />
      <p className="max-w-measure">
        The list goes for good, with its order. What is in it stays where it is, and can be saved again.
      </p>
      <div>
        <Button variant="danger" disabled={isSending}>
          {`Yes, delete “${list.name}”`}
        </Button>
      </div>
    </form>
  );
}
