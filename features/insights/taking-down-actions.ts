"use server";

import { existing, takingDown } from "@/features/contributions/schema";
import { restoreInsight, unpublishInsight } from "@/features/insights/deciding-commands";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const unpublishInsightAction = formAction(takingDown, async (member, input) => {
  const gone = await unpublishInsight(member, { ...input, siteUrl: await siteUrl() });
  return gone instanceof Refusal ? gone : { goTo: `/moderation/take-down/insight/${input.id}?done=taken-down` };
});

export const restoreInsightAction = formAction(existing, async (member, input) => {
  const back = await restoreInsight(member, { ...input, siteUrl: await siteUrl() });
  return back instanceof Refusal ? back : { goTo: `/moderation/take-down/insight/${input.id}?done=put-back` };
});
