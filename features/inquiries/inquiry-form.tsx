"use client";

import { ChangeForm } from "@/features/desk/change-form";
import { changeInquiryAction } from "@/features/inquiries/actions";
import type { InquiryToChange } from "@/features/inquiries/desk-queries";
import { yearsInWords } from "@/features/inquiries/in-words";
import { InquiryFields } from "@/features/inquiries/inquiry-fields";

type InquiryFormProps = { inquiry: InquiryToChange; places: Parameters<typeof InquiryFields>[0]["places"] };

export function InquiryForm({ inquiry, places }: InquiryFormProps) {
  const here = places.filter(({ id }) => inquiry.placeIds.includes(id)).map(({ name }) => name);
  return (
    <ChangeForm
      action={changeInquiryAction}
      noun="inquiry"
      item={inquiry}
      form="change"
      stands={[
        { key: "Name", value: inquiry.name },
        { key: "What it looks into", value: inquiry.about },
        { key: "Years", value: yearsInWords(inquiry) },
        { key: "Its places", value: here.join(", ") },
      ]}
    >
      {(state) => <InquiryFields state={state} places={places} inquiry={inquiry} />}
    </ChangeForm>
  );
}
