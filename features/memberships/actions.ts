"use server";

import { askToJoin, takeBackRequest } from "@/features/memberships/commands";
import { requestsToJoin } from "@/features/memberships/how-often";
import { askingSchema, takingBackSchema } from "@/features/memberships/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const askToJoinAction = formAction(
  askingSchema,
  async (member, input) => {
    const asked = await askToJoin(member, { ...input, siteUrl: await siteUrl() });
    return asked instanceof Refusal ? asked : { goTo: `/welcome?asked=${asked.slug}` };
  },
  requestsToJoin,
);

export const takeBackRequestAction = formAction(takingBackSchema, async (member, input) => {
  const taken = await takeBackRequest(member, input);
  return taken instanceof Refusal ? taken : { goTo: "/welcome?taken-back=yes" };
});
