"use server";

import { existing, goOn, publishing, returning } from "@/features/contributions/schema";
import {
  declineInsight,
  holdInsight,
  publishInsight,
  publishInsightEdit,
  releaseInsight,
  restoreInsight,
  returnInsight,
  returnInsightEdit,
  unpublishInsight,
} from "@/features/insights/deciding-commands";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const publishInsightAction = formAction(publishing, async (member, input) => {
  const published = await publishInsight(member, { ...input, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnInsightAction = formAction(returning, async (member, input) => {
  const returned = await returnInsight(member, { ...input, siteUrl: await siteUrl() });
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});

export const holdInsightAction = formAction(returning, async (member, input) => {
  const held = await holdInsight(member, { ...input, siteUrl: await siteUrl() });
  return held instanceof Refusal ? held : goOn(input, "held");
});

export const declineInsightAction = formAction(returning, async (member, input) => {
  const declined = await declineInsight(member, { ...input, siteUrl: await siteUrl() });
  return declined instanceof Refusal ? declined : goOn(input, "declined");
});

export const releaseInsightAction = formAction(publishing, async (member, { next: _, ...insight }) => {
  const released = await releaseInsight(member, { ...insight, siteUrl: await siteUrl() });
  return released instanceof Refusal ? released : goOn({ next: `insight-${insight.id}` }, "released");
});

export const publishInsightEditAction = formAction(publishing, async (member, input) => {
  const published = await publishInsightEdit(member, { ...input, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnInsightEditAction = formAction(returning, async (member, input) => {
  const returned = await returnInsightEdit(member, { ...input, siteUrl: await siteUrl() });
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});

export const unpublishInsightAction = formAction(returning, async (member, input) => {
  const gone = await unpublishInsight(member, { ...input, siteUrl: await siteUrl() });
  return gone instanceof Refusal ? gone : { goTo: `/moderation/take-down/insight/${input.id}?done=taken-down` };
});

export const restoreInsightAction = formAction(existing, async (member, input) => {
  const back = await restoreInsight(member, { ...input, siteUrl: await siteUrl() });
  return back instanceof Refusal ? back : { goTo: `/moderation/take-down/insight/${input.id}?done=put-back` };
});
