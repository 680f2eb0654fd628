"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { FormErrors } from "@/features/members/form-errors";
import { openAccountAction } from "@/features/members/sign-in-actions";
import { emptyForm, type FormState, fieldValue } from "@/web/form-state";

type NameFormProps = { joining?: string; open?: (state: FormState, form: FormData) => Promise<FormState> };

/**
 * @param joining the organisation whose invitation is accepted with it
 * @param open makes the account: for an address that a code has shown, where nothing else is said
 */
export function NameForm({ joining, open = openAccountAction }: NameFormProps) {
  const [state, action, isSending] = useActionState(open, emptyForm);
  return (
    <form action={action} noValidate className="grid gap-6">
      <FormErrors state={state} />
      <TextField
        key={fieldValue(state, "name")}
        name="name"
        label="Your name"
        hint="As colleagues know you. Each time you write something, you choose whether it is shown."
        autoComplete="name"
        defaultValue={fieldValue(state, "name")}
        error={state.errors.name}
        width="half"
      />
      <div>
        <Button disabled={isSending}>{joining ? `Open my account and join ${joining}` : "Open my account"}</Button>
      </div>
    </form>
  );
}
