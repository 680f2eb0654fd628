"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { StandsNow } from "@/features/desk/stands-now";
import { useBase } from "@/features/desk/use-base";
import { changeInquiryAction } from "@/features/inquiries/actions";
import type { InquiryToChange } from "@/features/inquiries/desk-queries";
import { yearsInWords } from "@/features/inquiries/in-words";
import { InquiryFields } from "@/features/inquiries/inquiry-fields";
import { emptyForm } from "@/web/form-state";

type InquiryFormProps = { inquiry: InquiryToChange; places: Parameters<typeof InquiryFields>[0]["places"] };

export function InquiryForm({ inquiry, places }: InquiryFormProps) {
  const [state, save, isSaving] = useActionState(changeInquiryAction, emptyForm);
  useFreshPage(state);
  const base = useBase(state, "version", String(inquiry.version));
  const here = places.filter(({ id }) => inquiry.placeIds.includes(id)).map(({ name }) => name);
  return (
    <form action={save} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "change")} />
      {state.errors.version ? (
        <StandsNow
          name="inquiry"
          rows={[
            { key: "Name", value: inquiry.name },
            { key: "What it looks into", value: inquiry.about },
            { key: "Years", value: yearsInWords(inquiry) },
            { key: "Its places", value: here.join(", ") },
          ]}
        />
      ) : null}
      <input type="hidden" name="id" value={inquiry.id} />
      <input type="hidden" name="version" value={base} />
      <KeepWords name={`inquiry:${inquiry.id}`} sent={state.done} />
      <InquiryFields state={state} places={places} inquiry={inquiry} />
      <div>
        <Button disabled={isSaving}>Save</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
