"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { FormErrors } from "@/features/members/form-errors";
import { askForCodeAction } from "@/features/members/sign-in-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

export function AskForCodeForm({ next }: { next: string }) {
  const [state, action, isSending] = useActionState(askForCodeAction, emptyForm);
  return (
    <form action={action} noValidate className="grid gap-6">
      <FormErrors state={state} />
      <input type="hidden" name="next" value={next} />
      <TextField
        key={fieldValue(state, "email")}
        name="email"
        type="email"
        label="Your email address"
        hint="We send a six-digit code and a link to it. There is no password."
        autoComplete="email"
        spellCheck={false}
        autoCapitalize="none"
        defaultValue={fieldValue(state, "email")}
        error={state.errors.email}
        width="half"
      />
      <div>
        <Button disabled={isSending}>Send me a code</Button>
      </div>
    </form>
  );
}
