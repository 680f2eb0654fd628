"use server";

import {
  declineComment,
  holdComment,
  publishComment,
  publishCommentEdit,
  releaseComment,
  restoreComment,
  returnComment,
  returnCommentEdit,
  unpublishComment,
} from "@/features/comments/deciding-commands";
import { existing, goOn, publishing, returning } from "@/features/contributions/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const publishCommentAction = formAction(publishing, async (member, input) => {
  const published = await publishComment(member, { ...input, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnCommentAction = formAction(returning, async (member, input) => {
  const returned = await returnComment(member, { ...input, siteUrl: await siteUrl() });
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});

export const holdCommentAction = formAction(returning, async (member, input) => {
  const held = await holdComment(member, { ...input, siteUrl: await siteUrl() });
  return held instanceof Refusal ? held : goOn(input, "held");
});

export const declineCommentAction = formAction(returning, async (member, input) => {
  const declined = await declineComment(member, { ...input, siteUrl: await siteUrl() });
  return declined instanceof Refusal ? declined : goOn(input, "declined");
});

export const releaseCommentAction = formAction(publishing, async (member, { next: _, ...comment }) => {
  const released = await releaseComment(member, { ...comment, siteUrl: await siteUrl() });
  return released instanceof Refusal ? released : goOn({ next: `comment-${comment.id}` }, "released");
});

export const publishCommentEditAction = formAction(publishing, async (member, input) => {
  const published = await publishCommentEdit(member, { ...input, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnCommentEditAction = formAction(returning, async (member, input) => {
  const returned = await returnCommentEdit(member, { ...input, siteUrl: await siteUrl() });
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});

export const unpublishCommentAction = formAction(returning, async (member, input) => {
  const gone = await unpublishComment(member, { ...input, siteUrl: await siteUrl() });
  return gone instanceof Refusal ? gone : { goTo: `/moderation/take-down/comment/${input.id}?done=taken-down` };
});

export const restoreCommentAction = formAction(existing, async (member, input) => {
  const back = await restoreComment(member, { ...input, siteUrl: await siteUrl() });
  return back instanceof Refusal ? back : { goTo: `/moderation/take-down/comment/${input.id}?done=put-back` };
});
