"use server";

import { addToInquiry, takeFromInquiry } from "@/features/inquiries/belonging";
import { changeInquiry, openInquiry } from "@/features/inquiries/commands";
import { whichOf } from "@/features/inquiries/named-here";
import { addSchema, changeSchema, openSchema, takeOutSchema } from "@/features/inquiries/schema";
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

export const addToInquiryAction = formAction(addSchema, async (member, input) => {
  const added = await addToInquiry(member, input);
  return added instanceof Refusal ? added : { done: `“${added.title}” belongs to this inquiry.` };
});

export const takeFromInquiryAction = formAction(takeOutSchema, async (member, input) => {
  const taken = await takeFromInquiry(member, input);
  if (taken instanceof Refusal) return taken;
  return { goTo: `/desk/inquiries/${taken.slug}?taken=${whichOf(input.which)}#taken` };
});
