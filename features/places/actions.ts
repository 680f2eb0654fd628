"use server";

import { writeInBrief } from "@/features/places/commands";
import { inBriefSchema } from "@/features/places/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const writeInBriefAction = formAction(inBriefSchema, async (member, input) => {
  const written = await writeInBrief(member, input);
  return written instanceof Refusal ? written : { done: "Saved. Its page says so now." };
});
