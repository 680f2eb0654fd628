"use server";

import { publishComment, publishCommentEdit, returnComment, returnCommentEdit } from "@/features/comments/deciding-commands";
import { goOn, publishing, returning } from "@/features/contributions/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const publishCommentAction = formAction(publishing, async (member, input) => {
  const published = await publishComment(member, input);
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnCommentAction = formAction(returning, async (member, input) => {
  const returned = await returnComment(member, input);
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});

export const publishCommentEditAction = formAction(publishing, async (member, input) => {
  const published = await publishCommentEdit(member, input);
  return published instanceof Refusal ? published : goOn(input, "published");
});

export const returnCommentEditAction = formAction(returning, async (member, input) => {
  const returned = await returnCommentEdit(member, input);
  return returned instanceof Refusal ? returned : goOn(input, "returned");
});
