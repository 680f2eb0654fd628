"use server";

import { nameComment } from "@/features/comments/naming";
import { namedInWords } from "@/features/contributions/in-words";
import { naming } from "@/features/contributions/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const nameCommentAction = formAction(naming, async (member, input) => {
  const named = await nameComment(member, input);
  return named instanceof Refusal ? named : { done: namedInWords(named) };
});
