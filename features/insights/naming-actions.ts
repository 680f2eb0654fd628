"use server";

import { namedInWords } from "@/features/contributions/in-words";
import { naming } from "@/features/contributions/schema";
import { nameInsight } from "@/features/insights/naming";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const nameInsightAction = formAction(naming, async (member, input) => {
  const named = await nameInsight(member, input);
  return named instanceof Refusal ? named : { done: namedInWords(named) };
});
