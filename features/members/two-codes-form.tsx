"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { changeEmailAction } from "@/features/members/email-actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm, fieldValue } from "@/web/form-state";

export function TwoCodesForm({ oldEmail, newEmail }: { oldEmail: string; newEmail: string }) {
  const [state, action, isSending] = useActionState(changeEmailAction, emptyForm);
  const fields = [
    { name: "oldCode", label: "Code for the address you have now", email: oldEmail },
    { name: "newCode", label: "Code for the new address", email: newEmail },
  ] as const;
  return (
    <form action={action} noValidate className="grid gap-6">
      <FormErrors state={state} />
      {state.message ? <p className="font-ui text-ui">{state.message}</p> : null}
      {fields.map(({ name, label, email }) => (
        <TextField
          key={`${name} ${fieldValue(state, name)}`}
          name={name}
          label={label}
          hint={
            <>
              Sent to <span className="wrap-anywhere">{email}</span>.
            </>
          }
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          defaultValue={fieldValue(state, name)}
          error={state.errors[name]}
          width="short"
        />
      ))}
      <div>
        <Button disabled={isSending}>Change my address</Button>
      </div>
    </form>
  );
}
