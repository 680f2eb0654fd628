"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { FormErrors } from "@/features/members/form-errors";
import { tryCodeAction } from "@/features/members/sign-in-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

export function CodeForm() {
  const [state, action, isSending] = useActionState(tryCodeAction, emptyForm);
  return (
    <form action={action} noValidate className="grid gap-6">
      <FormErrors state={state} />
      <TextField
        key={fieldValue(state, "code")}
        name="code"
        label="Your code"
        hint="Six digits. Pasting it with a space is fine."
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        defaultValue={fieldValue(state, "code")}
        error={state.errors.code}
        width="short"
      />
      <div>
        <Button disabled={isSending}>Sign in</Button>
      </div>
    </form>
  );
}
