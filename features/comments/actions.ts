"use server";

import { addComment, editComment, sendCommentAgain, withdrawComment } from "@/features/comments/commands";
import { commentEditSchema, commentSchema } from "@/features/comments/schema";
import { newContributions } from "@/features/contributions/how-often";
import { outcomeInWords } from "@/features/contributions/in-words";
import { existing } from "@/features/contributions/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const addCommentAction = formAction(
  commentSchema,
  async (member, input) => {
    const sent = await addComment(member, input);
    return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
  },
  newContributions,
);

export const editCommentAction = formAction(commentEditSchema, async (member, input) => {
  const sent = await editComment(member, input);
  return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
});

export const withdrawCommentAction = formAction(existing, async (member, input) => {
  const withdrawn = await withdrawComment(member, input);
  return withdrawn instanceof Refusal
    ? withdrawn
    : { done: "Withdrawn. Nobody else sees it; you find it under your contributions." };
});

export const sendCommentAgainAction = formAction(existing, async (member, input) => {
  const sent = await sendCommentAgain(member, input);
  return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
});
