"use server";

import { existing, goOn, publishing, returning } from "@/features/contributions/schema";
import {
  declineFollowUp,
  holdFollowUp,
  publishFollowUp,
  releaseFollowUp,
  restoreFollowUp,
  returnFollowUp,
  unpublishFollowUp,
} from "@/features/follow-ups/deciding-commands";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const publishFollowUpAction = formAction(publishing, async (member, input) => {
  const published = await publishFollowUp(member, { ...input, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnFollowUpAction = formAction(returning, async (member, input) => {
  const returned = await returnFollowUp(member, { ...input, siteUrl: await siteUrl() });
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});

export const holdFollowUpAction = formAction(returning, async (member, input) => {
  const held = await holdFollowUp(member, { ...input, siteUrl: await siteUrl() });
  return held instanceof Refusal ? held : goOn(input, "held");
});

export const declineFollowUpAction = formAction(returning, async (member, input) => {
  const declined = await declineFollowUp(member, { ...input, siteUrl: await siteUrl() });
  return declined instanceof Refusal ? declined : goOn(input, "declined");
});

export const releaseFollowUpAction = formAction(publishing, async (member, { next: _, ...followUp }) => {
  const released = await releaseFollowUp(member, { ...followUp, siteUrl: await siteUrl() });
  return released instanceof Refusal ? released : goOn({ next: `follow-up-${followUp.id}` }, "released");
});

export const unpublishFollowUpAction = formAction(returning, async (member, input) => {
  const gone = await unpublishFollowUp(member, { ...input, siteUrl: await siteUrl() });
  return gone instanceof Refusal ? gone : { goTo: `/moderation/take-down/follow-up/${input.id}?done=taken-down` };
});

export const restoreFollowUpAction = formAction(existing, async (member, input) => {
  const back = await restoreFollowUp(member, { ...input, siteUrl: await siteUrl() });
  return back instanceof Refusal ? back : { goTo: `/moderation/take-down/follow-up/${input.id}?done=put-back` };
});
