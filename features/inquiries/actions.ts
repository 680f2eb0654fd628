"use server";

import { changeInquiry, openInquiry } from "@/features/inquiries/commands";
import { changeSchema, openSchema } from "@/features/inquiries/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const openInquiryAction = formAction(openSchema, async (member, input) => {
  const opened = await openInquiry(member, { ...input, isIllustrative: member.isIllustrative });
  return opened instanceof Refusal ? opened : { goTo: `/desk/inquiries/${opened.slug}` };
});

export const changeInquiryAction = formAction(changeSchema, async (member, input) => {
  const changed = await changeInquiry(member, input);
  return changed instanceof Refusal ? changed : { done: "Saved.", values: { version: [String(changed.version)] } };
});
