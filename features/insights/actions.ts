"use server";

import { newContributions } from "@/features/contributions/how-often";
import { outcomeInWords } from "@/features/contributions/in-words";
import { existing } from "@/features/contributions/schema";
import { addInsight, editInsight, sendInsightAgain, withdrawInsight } from "@/features/insights/commands";
import { insightEditSchema, insightSchema } from "@/features/insights/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const addInsightAction = formAction(
  insightSchema,
  async (member, input) => {
    const sent = await addInsight(member, { ...input, siteUrl: await siteUrl() });
    return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
  },
  newContributions,
);

export const editInsightAction = formAction(insightEditSchema, async (member, input) => {
  const sent = await editInsight(member, { ...input, siteUrl: await siteUrl() });
  return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
});

export const withdrawInsightAction = formAction(existing, async (member, input) => {
  const withdrawn = await withdrawInsight(member, input);
  return withdrawn instanceof Refusal
    ? withdrawn
    : { done: "Withdrawn. Nobody else sees it; you find it under your contributions." };
});

export const sendInsightAgainAction = formAction(existing, async (member, input) => {
  const sent = await sendInsightAgain(member, { ...input, siteUrl: await siteUrl() });
  return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
});
