"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { connectAction } from "@/features/identities/actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm } from "@/web/form-state";

export function ConnectForm({ providers }: { providers: readonly { key: string; name: string }[] }) {
  const [state, action, isSending] = useActionState(connectAction, emptyForm);
  return (
    <form action={action}>
      <FormErrors state={state} />
      <ul className="flex flex-wrap gap-4">
        {providers.map(({ key, name }) => (
          <li key={key}>
            <Button variant="quiet" name="provider" value={key} disabled={isSending}>
              Connect {name}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
