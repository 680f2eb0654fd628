"use server";

import { giveRole, takeBackRole } from "@/features/members/appointing";
import { giveRoleSchema, onAPersonSchema } from "@/features/members/people-schema";
import { resetFactors, restoreMember, suspendMember } from "@/features/members/suspending";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const giveRoleAction = formAction(giveRoleSchema, async (member, input) =>
  receipt(await giveRole(member, { ...input, siteUrl: await siteUrl() }), "given"),
);

export const takeBackRoleAction = formAction(onAPersonSchema, async (member, input) => {
  const taken = await takeBackRole(member, { ...input, siteUrl: await siteUrl() });
  // Nobody is shown a page that they may not see any more.
  return input.personId === member.id && !(taken instanceof Refusal) ? { goTo: "/me" } : receipt(taken, "taken");
});

export const suspendMemberAction = formAction(onAPersonSchema, async (member, input) =>
  receipt(await suspendMember(member, { ...input, siteUrl: await siteUrl() }), "suspended"),
);

export const restoreMemberAction = formAction(onAPersonSchema, async (member, input) =>
  receipt(await restoreMember(member, { ...input, siteUrl: await siteUrl() }), "restored"),
);

export const resetFactorsAction = formAction(onAPersonSchema, async (member, input) =>
  receipt(await resetFactors(member, { ...input, siteUrl: await siteUrl() }), "reset"),
);

const receipt = (done: { personId: string } | Refusal, what: string) =>
  done instanceof Refusal ? done : { goTo: `/admin/people/${done.personId}?done=${what}` };
