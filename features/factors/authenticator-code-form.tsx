"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { confirmAuthenticatorAction, showAuthenticatorCodeAction } from "@/features/factors/actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm, fieldValue } from "@/web/form-state";

const deeds = {
  confirm: { action: confirmAuthenticatorAction, label: "The code that your app shows now", button: "Set up this app" },
  show: { action: showAuthenticatorCodeAction, label: "Code from your authenticator app", button: "Confirm" },
} as const;

export function AuthenticatorCodeForm({ deed, next }: { deed: keyof typeof deeds; next: string }) {
  const { action, label, button } = deeds[deed];
  const [state, send, isSending] = useActionState(action, emptyForm);
  return (
    <form action={send} noValidate className="grid gap-6">
      <FormErrors state={state} />
      <input type="hidden" name="next" value={next} />
      <TextField
        key={fieldValue(state, "code")}
        name="code"
        label={label}
        hint="Six digits. They change every half minute."
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        defaultValue={fieldValue(state, "code")}
        error={state.errors.code}
        width="short"
      />
      <div>
        <Button disabled={isSending}>{button}</Button>
      </div>
    </form>
  );
}
