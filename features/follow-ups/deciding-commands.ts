import type { Member } from "@/db/doors";
import { type Decision, publish, refuse, release, type WithReason } from "@/features/contributions/decide";
import { followUpKind } from "@/features/follow-ups/follow-up-kind";

export const publishFollowUp = (member: Member, decision: Decision) => publish(member, followUpKind, "publish", decision);

/** Back to its author, to be changed and sent again. */
export const returnFollowUp = (member: Member, decision: WithReason) => refuse(member, followUpKind, "return", decision);

/** Out of the queue for now, out of care for somebody in it. */
export const holdFollowUp = (member: Member, decision: WithReason) => refuse(member, followUpKind, "hold", decision);

export const releaseFollowUp = (member: Member, decision: Decision) => release(member, followUpKind, decision);

/** The end of it. Its text stays its author's. */
export const declineFollowUp = (member: Member, decision: WithReason) => refuse(member, followUpKind, "decline", decision);

/** Takes down what is published. */
export const unpublishFollowUp = (member: Member, decision: WithReason) => refuse(member, followUpKind, "unpublish", decision);

/** Puts it back as it was. */
export const restoreFollowUp = (member: Member, decision: Decision) => publish(member, followUpKind, "restore", decision);
