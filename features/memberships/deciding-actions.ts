"use server";

import { answerRequest } from "@/features/memberships/deciding-commands";
import { answeringSchema } from "@/features/memberships/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const answerRequestAction = formAction(answeringSchema, async (member, { from, ...input }) => {
  const answered = await answerRequest(member, { ...input, siteUrl: await siteUrl() });
  if (answered instanceof Refusal) return answered;
  if (from === "queue") return { goTo: `/moderation?done=${input.answer === "admit" ? "let-in" : "not-let-in"}#item` };
  return { goTo: `/organisations/${answered.slug}/people?answered=${answered.id}#asking` };
});
