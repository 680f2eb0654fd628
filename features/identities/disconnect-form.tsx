"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { disconnectAction } from "@/features/identities/actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm } from "@/web/form-state";

export function DisconnectForm({ identity }: { identity: { id: string; name: string } }) {
  const [state, action, isSending] = useActionState(disconnectAction, emptyForm);
  return (
    <form action={action}>
      <FormErrors state={state} />
      <input type="hidden" name="identityId" value={identity.id} />
      <Button variant="quiet" disabled={isSending}>
        Disconnect<span className="sr-only"> {identity.name}</span>
      </Button>
    </form>
  );
}
