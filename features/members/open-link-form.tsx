"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { FormErrors } from "@/features/members/form-errors";
import { openLinkAction } from "@/features/members/sign-in-actions";
import { emptyForm } from "@/web/form-state";

export function OpenLinkForm({ token }: { token: string }) {
  const [state, action, isSending] = useActionState(openLinkAction, emptyForm);
  return (
    <form action={action} className="grid gap-6">
      <FormErrors state={state} />
      <input type="hidden" name="token" value={token} />
      <div>
        <Button disabled={isSending}>Sign in</Button>
      </div>
    </form>
  );
}
