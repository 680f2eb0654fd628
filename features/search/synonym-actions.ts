"use server";

import { addSynonyms, removeSynonyms } from "@/features/search/synonym-commands";
import { addingSynonyms, removingSynonyms } from "@/features/search/synonym-schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const addSynonymsAction = formAction(addingSynonyms, async (member, input) => {
  const added = await addSynonyms(member, input);
  return added instanceof Refusal ? added : { done: `From now on these find each other: ${added.words.join(", ")}.` };
});

export const removeSynonymsAction = formAction(removingSynonyms, async (member, input) => {
  const removed = await removeSynonyms(member, input);
  if (removed instanceof Refusal) return removed;
  return { goTo: `/desk/synonyms?removed=${encodeURIComponent(removed.words.join(", "))}` };
});
