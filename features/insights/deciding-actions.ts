"use server";

import { goOn, publishing, returning } from "@/features/contributions/schema";
import { publishInsight, publishInsightEdit, returnInsight, returnInsightEdit } from "@/features/insights/deciding-commands";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const publishInsightAction = formAction(publishing, async (member, input) => {
  const published = await publishInsight(member, { ...input, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnInsightAction = formAction(returning, async (member, input) => {
  const returned = await returnInsight(member, input);
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});

export const publishInsightEditAction = formAction(publishing, async (member, input) => {
  const published = await publishInsightEdit(member, { ...input, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnInsightEditAction = formAction(returning, async (member, input) => {
  const returned = await returnInsightEdit(member, input);
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});
