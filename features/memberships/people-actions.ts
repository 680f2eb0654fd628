"use server";

import { handOver } from "@/features/memberships/handing-over";
import { leaveOrganisation } from "@/features/memberships/leaving";
import { nameLead, removePerson, takeLeadBack } from "@/features/memberships/people-commands";
import { handingOverSchema, leavingSchema, personSchema, removingSchema } from "@/features/memberships/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const nameLeadAction = formAction(personSchema, async (member, which) => {
  const named = await nameLead(member, { ...which, siteUrl: await siteUrl() });
  return named instanceof Refusal ? named : { goTo: `/organisations/${named.slug}/people?done=named#people` };
});

export const takeLeadBackAction = formAction(personSchema, async (member, which) => {
  const taken = await takeLeadBack(member, { ...which, siteUrl: await siteUrl() });
  if (taken instanceof Refusal) return taken;
  // Whoever stops leading may not see that page any more.
  const isMyself = which.memberId === member.id && !member.staffRole;
  return { goTo: isMyself ? `/organisations/${taken.slug}` : `/organisations/${taken.slug}/people?done=taken#people` };
});

export const removePersonAction = formAction(removingSchema, async (member, which) => {
  const removed = await removePerson(member, { ...which, siteUrl: await siteUrl() });
  return removed instanceof Refusal ? removed : { goTo: `/organisations/${removed.slug}/people?done=removed#people` };
});

export const leaveAction = formAction(leavingSchema, async (member, leaving) => {
  const left = await leaveOrganisation(member, { ...leaving, siteUrl: await siteUrl() });
  return left instanceof Refusal ? left : { goTo: `/organisations/${left.slug}?left=yes` };
});

export const handOverAction = formAction(handingOverSchema, async (member, what) => {
  const handed = await handOver(member, { ...what, siteUrl: await siteUrl() });
  return handed instanceof Refusal ? handed : { goTo: `/organisations/${handed.slug}/people?done=handed#left-behind` };
});
