"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { askToChangeEmailAction } from "@/features/members/email-actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm, fieldValue } from "@/web/form-state";

export function NewEmailForm() {
  const [state, action, isSending] = useActionState(askToChangeEmailAction, emptyForm);
  return (
    <form action={action} noValidate className="grid gap-6">
      <FormErrors state={state} />
      <TextField
        key={fieldValue(state, "email")}
        name="email"
        type="email"
        label="Your new email address"
        hint="We send a code to it, and another to the address that you have now."
        autoComplete="email"
        spellCheck={false}
        autoCapitalize="none"
        defaultValue={fieldValue(state, "email")}
        error={state.errors.email}
        width="half"
      />
      <div>
        <Button disabled={isSending}>Send both codes</Button>
      </div>
    </form>
  );
}
