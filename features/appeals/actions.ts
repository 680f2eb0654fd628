"use server";

import { answerAppeal } from "@/features/appeals/answering";
import { makeAppeal } from "@/features/appeals/appealing";
import { answeringAppeal, appealing } from "@/features/appeals/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const makeAppealAction = formAction(appealing, async (member, input) => {
  const made = await makeAppeal(member, input);
  return made instanceof Refusal ? made : { goTo: `/me/appeals/${made.decisionId}?asked=yes` };
});

export const answerAppealAction = formAction(answeringAppeal, async (member, input) => {
  const answered = await answerAppeal(member, { ...input, siteUrl: await siteUrl() });
  return answered instanceof Refusal ? answered : { goTo: `/moderation/appeals?done=${answered.outcome}` };
});
