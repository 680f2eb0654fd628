"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { takeBackRequestAction } from "@/features/memberships/actions";
import { emptyForm } from "@/web/form-state";

export function TakeBackForm({ id, organisation }: { id: string; organisation: string }) {
  const [state, send, isSending] = useActionState(takeBackRequestAction, emptyForm);
  return (
    <form action={send} className="grid gap-2">
      <ErrorSummary errors={formErrors(state, id)} />
      <input type="hidden" name="id" value={id} />
      <div>
        <Button variant="quiet" disabled={isSending} aria-label={`Take back my request to ${organisation}`}>
          Take it back
        </Button>
      </div>
    </form>
  );
}
