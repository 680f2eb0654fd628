"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { askToCloseAction } from "@/features/members/closing-actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm } from "@/web/form-state";

export function SendClosingCodeForm({ isAnother = false }: { isAnother?: boolean }) {
  const [state, action, isSending] = useActionState(askToCloseAction, emptyForm);
  return (
    <form action={action} className="grid gap-4">
      <FormErrors state={state} />
      <div>
        <Button variant={isAnother ? "quiet" : "primary"} disabled={isSending}>
          {isAnother ? "Send a new one" : "Send me a code to close it"}
        </Button>
      </div>
    </form>
  );
}
