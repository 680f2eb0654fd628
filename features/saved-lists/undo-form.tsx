"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { putBackAction } from "@/features/saved-lists/actions";
import { emptyForm } from "@/web/form-state";

type UndoFormProps = { list: string; removed: { noun: string; id: string; at: number } };

export function UndoForm({ list, removed }: UndoFormProps) {
  const [state, send, isSending] = useActionState(putBackAction, emptyForm);
  return (
    <form action={send} className="grid gap-2">
      <ErrorSummary errors={formErrors(state, "undo")} />
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="noun" value={removed.noun} />
      <input type="hidden" name="targetId" value={removed.id} />
      <input type="hidden" name="at" value={removed.at} />
      <div>
        <Button variant="quiet" disabled={isSending}>
          Put it back
        </Button>
      </div>
    </form>
  );
}
