"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { askForNewInvitationAction } from "@/features/invitations/actions";
import { emptyForm } from "@/web/form-state";

export function AskForNewForm({ token }: { token: string }) {
  const [state, send, isSending] = useActionState(askForNewInvitationAction, emptyForm);
  return (
    <form action={send} className="grid gap-4">
      <ErrorSummary errors={formErrors(state, "renewal")} />
      <input type="hidden" name="token" value={token} />
      <div>
        <Button disabled={isSending}>Ask for a new one</Button>
      </div>
    </form>
  );
}
