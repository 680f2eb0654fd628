"use server";

import { existing, takingDown } from "@/features/contributions/schema";
import { restoreFollowUp, unpublishFollowUp } from "@/features/follow-ups/deciding-commands";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const unpublishFollowUpAction = formAction(takingDown, async (member, input) => {
  const gone = await unpublishFollowUp(member, { ...input, siteUrl: await siteUrl() });
  return gone instanceof Refusal ? gone : { goTo: `/moderation/take-down/follow-up/${input.id}?done=taken-down` };
});

export const restoreFollowUpAction = formAction(existing, async (member, input) => {
  const back = await restoreFollowUp(member, { ...input, siteUrl: await siteUrl() });
  return back instanceof Refusal ? back : { goTo: `/moderation/take-down/follow-up/${input.id}?done=put-back` };
});
