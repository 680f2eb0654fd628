import type { Member } from "@/db/doors";
import {
  type Decision,
  publish,
  publishEdit,
  refuse,
  release,
  returnEdit,
  type WithReason,
} from "@/features/contributions/decide";
import { insightKind } from "@/features/insights/insight-kind";

export const publishInsight = (member: Member, decision: Decision) => publish(member, insightKind, "publish", decision);

/** Back to its author, to be changed and sent again. */
export const returnInsight = (member: Member, decision: WithReason) => refuse(member, insightKind, "return", decision);

/** Out of the queue for now, out of care for somebody in it. */
export const holdInsight = (member: Member, decision: WithReason) => refuse(member, insightKind, "hold", decision);

export const releaseInsight = (member: Member, decision: Decision) => release(member, insightKind, decision);

/** The end of it. Its text stays its author's. */
export const declineInsight = (member: Member, decision: WithReason) => refuse(member, insightKind, "decline", decision);

/** Takes down what is published. */
export const unpublishInsight = (member: Member, decision: WithReason) => refuse(member, insightKind, "unpublish", decision);

/** Puts it back as it was. */
export const restoreInsight = (member: Member, decision: Decision) => publish(member, insightKind, "restore", decision);

export const publishInsightEdit = (member: Member, decision: Decision) => publishEdit(member, insightKind, decision);

export const returnInsightEdit = (member: Member, decision: WithReason) => returnEdit(member, insightKind, decision);
