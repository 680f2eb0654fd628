"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { takeFromInquiryAction } from "@/features/inquiries/actions";
import { emptyForm } from "@/web/form-state";

/** One form around all that belongs here: the button of each carries which one is meant. */
export function TakeOutForm({ inquiryId, children }: { inquiryId: string; children: ReactNode }) {
  const [state, send] = useActionState(takeFromInquiryAction, emptyForm);
  return (
    <form action={send}>
      <ErrorSummary errors={formErrors(state, "take-out")} />
      <input type="hidden" name="inquiryId" value={inquiryId} />
      {children}
    </form>
  );
}
