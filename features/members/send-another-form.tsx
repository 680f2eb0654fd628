"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { FormErrors } from "@/features/members/form-errors";
import { sendAnotherAction } from "@/features/members/sign-in-actions";
import { emptyForm } from "@/web/form-state";

export function SendAnotherForm() {
  const [state, action, isSending] = useActionState(sendAnotherAction, emptyForm);
  return (
    <form action={action} className="grid gap-4">
      <FormErrors state={state} />
      <div>
        <Button variant="quiet" disabled={isSending}>
          Send a new one
        </Button>
      </div>
    </form>
  );
}
