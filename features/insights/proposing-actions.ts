"use server";

import { agreeToInsight, declineProposal, proposeInsight } from "@/features/insights/proposing";
import { answerSchema, proposalSchema } from "@/features/insights/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const proposeInsightAction = formAction(proposalSchema, async (member, input) => {
  const proposed = await proposeInsight(member, { ...input, siteUrl: await siteUrl() });
  return proposed instanceof Refusal
    ? proposed
    : { done: "Its author has been asked, by letter and on their page. Nothing changes before they say yes." };
});

export const answerProposalAction = formAction(answerSchema, async (member, input) => {
  if (input.answer === "no") {
    const declined = await declineProposal(member, input);
    return declined instanceof Refusal ? declined : { goTo: "/me?said=no" };
  }
  const agreed = await agreeToInsight(member, input);
  return agreed instanceof Refusal ? agreed : { goTo: `/me?said=yes#insight-${input.id}` };
});
