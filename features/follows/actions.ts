"use server";

import { follow, unfollow } from "@/features/follows/commands";
import { followSchema } from "@/features/follows/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const followAction = formAction(followSchema, async (member, which) => {
  const place = await follow(member, which);
  return place instanceof Refusal ? place : { done: `You follow ${place.name} now.` };
});

export const unfollowAction = formAction(followSchema, async (member, which) => {
  const place = await unfollow(member, which);
  return place instanceof Refusal ? place : { done: `You do not follow ${place.name} any more.` };
});
