"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { renamePasskeyAction } from "@/features/factors/actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm, fieldValue } from "@/web/form-state";

export function PasskeyEditForm({ id, name }: { id: string; name: string }) {
  const [state, action, isSending] = useActionState(renamePasskeyAction, emptyForm);
  return (
    <form action={action} noValidate className="grid gap-6">
      <FormErrors state={state} />
      <input type="hidden" name="id" value={id} />
      <TextField
        key={fieldValue(state, "name")}
        name="name"
        label="Its name"
        autoComplete="off"
        defaultValue={fieldValue(state, "name", name)}
        error={state.errors.name}
        width="half"
      />
      <div>
        <Button disabled={isSending}>Rename</Button>
      </div>
    </form>
  );
}
