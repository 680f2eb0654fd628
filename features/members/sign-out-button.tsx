"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { signOutAction } from "@/features/members/sign-in-actions";
import { emptyForm } from "@/web/form-state";

type SignOutButtonProps = { next?: string; children?: string };

/** `next` is where to go afterwards, on this site. */
export function SignOutButton({ next = "", children = "Sign out" }: SignOutButtonProps) {
  const [, action, isSending] = useActionState(signOutAction, emptyForm);
  return (
    <form action={action}>
      <input type="hidden" name="next" value={next} />
      <Button variant="quiet" disabled={isSending}>
        {children}
      </Button>
    </form>
  );
}
