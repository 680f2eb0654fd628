"use server";

import { claimItem, letGoOfItem, takeOverItem } from "@/features/moderation/claiming";
import { decideOnItem, decideTogether, putAwayRefused, takeBackDecision } from "@/features/moderation/deciding";
import { queueHref, readQueueFilter } from "@/features/moderation/filter";
import { keyOf } from "@/features/moderation/key";
import { remarkToColleagues, removeColleagueRemark } from "@/features/moderation/remarking";
import { colleagueRemark, deciding, decidingTogether, oneItem, oneRemark } from "@/features/moderation/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const decideAction = formAction(deciding, async (member, { filter, ...decision }) => {
  const decided = await decideOnItem(member, { ...decision, siteUrl: await siteUrl() });
  if (decided instanceof Refusal) return decided;
  const chosen = readQueueFilter(Object.fromEntries(new URLSearchParams(filter)));
  return { goTo: `${queueHref(chosen, { item: decision.next || undefined, done: decision.deed })}#item` };
});

export const decideTogetherAction = formAction(decidingTogether, async (member, decision) => {
  const { decided, refused } = await decideTogether(member, { ...decision, siteUrl: await siteUrl() });
  return { done: `${decided} decided.`, lines: refused };
});

export const takeBackDecisionAction = formAction(oneItem, async (member, { item }) => {
  const back = await takeBackDecision(member, item);
  return back instanceof Refusal ? back : { goTo: `/moderation?item=${keyOf(item)}&done=taken-back#item` };
});

export const putAwayRefusedAction = formAction(oneItem, async (member, { item }) => {
  const away = await putAwayRefused(member, item);
  return away instanceof Refusal ? away : { done: "Put away." };
});

export const claimItemAction = formAction(oneItem, async (member, { item }) => {
  const claimed = await claimItem(member, item);
  return claimed instanceof Refusal ? claimed : { done: "You are on this now." };
});

export const takeOverItemAction = formAction(oneItem, async (member, { item }) => {
  const taken = await takeOverItem(member, item);
  return taken instanceof Refusal ? taken : { done: "You have taken this over." };
});

export const letGoOfItemAction = formAction(oneItem, async (member, { item }) => {
  const gone = await letGoOfItem(member, item);
  return gone instanceof Refusal ? gone : { goTo: "/moderation" };
});

export const remarkToColleaguesAction = formAction(colleagueRemark, async (member, remark) => {
  const made = await remarkToColleagues(member, remark);
  return made instanceof Refusal ? made : { done: "Your colleagues can read it." };
});

export const removeColleagueRemarkAction = formAction(oneRemark, async (member, remark) => {
  const removed = await removeColleagueRemark(member, remark);
  return removed instanceof Refusal ? removed : { done: "Taken out." };
});
