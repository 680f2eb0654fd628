"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { openInquiryAction } from "@/features/inquiries/actions";
import { InquiryFields } from "@/features/inquiries/inquiry-fields";
import { emptyForm } from "@/web/form-state";

type OpenInquiryFormProps = { id: string; places: Parameters<typeof InquiryFields>[0]["places"] };

export function OpenInquiryForm({ id, places }: OpenInquiryFormProps) {
  const [state, open, isOpening] = useActionState(openInquiryAction, emptyForm);
  useFreshPage(state);
  return (
    <form action={open} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "change")} />
      <input type="hidden" name="id" value={id} />
      <InquiryFields state={state} places={places} />
      <div>
        <Button disabled={isOpening}>Open the inquiry</Button>
      </div>
    </form>
  );
}
