import type { Member } from "@/db/doors";
import { commentKind } from "@/features/comments/comment-kind";
import {
  type Decision,
  publish,
  publishEdit,
  refuse,
  release,
  returnEdit,
  type WithReason,
} from "@/features/contributions/decide";

export const publishComment = (member: Member, decision: Decision) => publish(member, commentKind, "publish", decision);

/** Back to its author, to be changed and sent again. */
export const returnComment = (member: Member, decision: WithReason) => refuse(member, commentKind, "return", decision);

/** Out of the queue for now, out of care for somebody in it. */
export const holdComment = (member: Member, decision: WithReason) => refuse(member, commentKind, "hold", decision);

export const releaseComment = (member: Member, decision: Decision) => release(member, commentKind, decision);

/** The end of it. Its text stays its author's. */
export const declineComment = (member: Member, decision: WithReason) => refuse(member, commentKind, "decline", decision);

/** Takes down what is published. */
export const unpublishComment = (member: Member, decision: WithReason) => refuse(member, commentKind, "unpublish", decision);

/** Puts it back as it was. */
export const restoreComment = (member: Member, decision: Decision) => publish(member, commentKind, "restore", decision);

export const publishCommentEdit = (member: Member, decision: Decision) => publishEdit(member, commentKind, decision);

export const returnCommentEdit = (member: Member, decision: WithReason) => returnEdit(member, commentKind, decision);
