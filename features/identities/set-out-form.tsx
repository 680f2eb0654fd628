"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { setOutAction } from "@/features/identities/actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm } from "@/web/form-state";

type SetOutFormProps = { provider: { key: string; name: string }; next: string };

export function SetOutForm({ provider, next }: SetOutFormProps) {
  const [state, action, isSending] = useActionState(setOutAction, emptyForm);
  return (
    <form action={action} className="grid gap-6">
      <FormErrors state={state} />
      <input type="hidden" name="provider" value={provider.key} />
      <input type="hidden" name="next" value={next} />
      <div>
        <Button disabled={isSending}>Go on to {provider.name}</Button>
      </div>
    </form>
  );
}
