"use server";

import { changeOwnDetails } from "@/features/members/own-details";
import { ownDetailsSchema } from "@/features/members/own-details-schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const changeOwnDetailsAction = formAction(ownDetailsSchema, async (member, details) => {
  const changed = await changeOwnDetails(member, details);
  return changed instanceof Refusal ? changed : { done: "Saved." };
});
