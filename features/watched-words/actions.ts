"use server";

import { addWatchedWords, removeWatchedWords, watchAgain } from "@/features/watched-words/commands";
import { addWatchedSchema, onWatchedSchema } from "@/features/watched-words/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const addWatchedWordsAction = formAction(addWatchedSchema, async (member, input) => {
  const added = await addWatchedWords(member, input);
  return added instanceof Refusal ? added : { done: `“${added.words}” is watched from now on.` };
});

export const removeWatchedWordsAction = formAction(onWatchedSchema, async (member, input) => {
  const removed = await removeWatchedWords(member, input);
  return removed instanceof Refusal
    ? removed
    : { done: `“${removed.words}” is watched no more. It stands below, in case you want it back.` };
});

export const watchAgainAction = formAction(onWatchedSchema, async (member, input) => {
  const again = await watchAgain(member, input);
  return again instanceof Refusal ? again : { done: `“${again.words}” is watched again.` };
});
