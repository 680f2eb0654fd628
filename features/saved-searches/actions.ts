"use server";

import { changeSearch, putSearchBack, saveSearch, stopSearch } from "@/features/saved-searches/commands";
import { changingSchema, puttingBackSchema, savingSchema, stoppingSchema } from "@/features/saved-searches/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const saveSearchAction = formAction(savingSchema, async (member, saving) => {
  const saved = await saveSearch(member, saving);
  return saved instanceof Refusal ? saved : { done: `Saved as “${saved.name}”.` };
});

export const changeSearchAction = formAction(changingSchema, async (member, change) => {
  const changed = await changeSearch(member, change);
  return changed instanceof Refusal ? changed : { done: "Changed." };
});

/** With all that is needed to put it back. */
export const stopSearchAction = formAction(stoppingSchema, async (member, which) => {
  const stopped = await stopSearch(member, which);
  if (stopped instanceof Refusal) return stopped;
  const { search, name, rhythm, toldUntil } = stopped;
  const values = { search: [search], name: [name], rhythm: [rhythm], toldUntil: [toldUntil] };
  return { done: `You have stopped “${name}”.`, values };
});

export const putSearchBackAction = formAction(puttingBackSchema, async (member, back) => {
  const saved = await putSearchBack(member, back);
  return saved instanceof Refusal ? saved : { done: `“${saved.name}” is kept again, as it was.` };
});
