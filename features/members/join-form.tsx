"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { FormErrors } from "@/features/members/form-errors";
import { acceptInvitationAction, joinAction } from "@/features/members/sign-in-actions";
import { emptyForm } from "@/web/form-state";

type JoinFormProps = { organisation: string } & ({ token: string } | { id: string });

/** Accepts an invitation: by its link's token, or by its id where it is to one's own address. */
export function JoinForm({ organisation, ...which }: JoinFormProps) {
  const isByLink = "token" in which;
  const [state, action, isSending] = useActionState(isByLink ? joinAction : acceptInvitationAction, emptyForm);
  return (
    <form action={action} className="grid gap-4">
      <FormErrors state={state} />
      {isByLink ? <input type="hidden" name="token" value={which.token} /> : <input type="hidden" name="id" value={which.id} />}
      <div>
        <Button disabled={isSending}>{`Join ${organisation}`}</Button>
      </div>
    </form>
  );
}
