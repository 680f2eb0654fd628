"use server";

import { existing } from "@/features/contributions/schema";
import { lookAgain } from "@/features/notes/looking-again";
import { dayInWords } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const lookAgainAction = formAction(existing, async (member, { id }) => {
  const looked = await lookAgain(member, { id });
  return looked instanceof Refusal
    ? looked
    : { done: `Thank you. It is to be looked at again by ${dayInWords(looked.reviewBy)}.` };
});
