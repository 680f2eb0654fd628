"use server";

import { goOn, publishing, returning } from "@/features/contributions/schema";
import { publishFollowUp, returnFollowUp } from "@/features/follow-ups/deciding-commands";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const publishFollowUpAction = formAction(publishing, async (member, input) => {
  const published = await publishFollowUp(member, input);
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnFollowUpAction = formAction(returning, async (member, input) => {
  const returned = await returnFollowUp(member, input);
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});
