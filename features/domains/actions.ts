"use server";

import { approveDomain, removeDomain } from "@/features/domains/commands";
import { domainSchema } from "@/features/domains/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const approveDomainAction = formAction(domainSchema, async (member, input) => {
  const approved = await approveDomain(member, input);
  if (approved instanceof Refusal) return new Refusal(approved.message, { domain: approved.message });
  return { done: `${approved.domain} is approved.` };
});

export const removeDomainAction = formAction(domainSchema, async (member, input) => {
  const removed = await removeDomain(member, input);
  return removed instanceof Refusal ? removed : { done: `${removed.domain} is not approved any more.` };
});
