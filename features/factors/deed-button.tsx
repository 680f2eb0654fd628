"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import type { ButtonVariant } from "@/components/button-look";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm, type FormState } from "@/web/form-state";

type DeedButtonProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  fields?: Record<string, string>;
  variant?: ButtonVariant;
  children: string;
  /** What the button is about, for those who hear it alone. */
  about?: string;
};

/** A deed that needs nothing typed. */
export function DeedButton({ action, fields = {}, variant = "primary", children, about }: DeedButtonProps) {
  const [state, send, isSending] = useActionState(action, emptyForm);
  return (
    <form action={send} className="grid gap-4">
      <FormErrors state={state} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <Button variant={variant} disabled={isSending}>
          {children}
          {about ? <span className="sr-only"> {about}</span> : null}
        </Button>
      </div>
    </form>
  );
}
