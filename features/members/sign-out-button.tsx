"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { signOutAction } from "@/features/members/sign-in-actions";
import { emptyForm } from "@/web/form-state";

export function SignOutButton() {
  const [, action, isSending] = useActionState(signOutAction, emptyForm);
  return (
    <form action={action}>
      <Button variant="quiet" disabled={isSending}>
        Sign out
      </Button>
    </form>
  );
}
