"use server";

import { restoreComment, unpublishComment } from "@/features/comments/deciding-commands";
import { existing, takingDown } from "@/features/contributions/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const unpublishCommentAction = formAction(takingDown, async (member, input) => {
  const gone = await unpublishComment(member, { ...input, siteUrl: await siteUrl() });
  return gone instanceof Refusal ? gone : { goTo: `/moderation/take-down/comment/${input.id}?done=taken-down` };
});

export const restoreCommentAction = formAction(existing, async (member, input) => {
  const back = await restoreComment(member, { ...input, siteUrl: await siteUrl() });
  return back instanceof Refusal ? back : { goTo: `/moderation/take-down/comment/${input.id}?done=put-back` };
});
