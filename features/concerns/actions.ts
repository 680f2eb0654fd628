"use server";

import { answerConcern } from "@/features/concerns/answering";
import { howManyConcerns } from "@/features/concerns/how-many";
import { raiseConcern } from "@/features/concerns/raising";
import { answeringConcern, raisingConcern } from "@/features/concerns/schema";
import { Refusal } from "@/lib/refusal";
import { formAction, visitorFormAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const raiseConcernAction = visitorFormAction(
  raisingConcern,
  async (viewer, input) => {
    const raised = await raiseConcern(viewer, input);
    return raised instanceof Refusal ? raised : { goTo: `/report/${raised.receipt}` };
  },
  howManyConcerns,
);

export const answerConcernAction = formAction(answeringConcern, async (member, input) => {
  const answered = await answerConcern(member, { ...input, siteUrl: await siteUrl() });
  return answered instanceof Refusal ? answered : { goTo: "/moderation?done=answered" };
});
