"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import type { ButtonVariant } from "@/components/button-look";
import { FormErrors } from "@/features/members/form-errors";
import { codeInsteadAction } from "@/features/members/sign-in-actions";
import { emptyForm } from "@/web/form-state";

/** A code to the address that this browser has at the door. */
export function CodeInsteadForm({ variant = "quiet" }: { variant?: ButtonVariant }) {
  const [state, action, isSending] = useActionState(codeInsteadAction, emptyForm);
  return (
    <form action={action} className="grid gap-4">
      <FormErrors state={state} />
      <div>
        <Button variant={variant} disabled={isSending}>
          Send me a code
        </Button>
      </div>
    </form>
  );
}
