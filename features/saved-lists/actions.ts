"use server";

import { deleteList, openList, putBack, removeThing, renameList, saveThing } from "@/features/saved-lists/commands";
import {
  listSchema,
  namingSchema,
  puttingBackSchema,
  removedOf,
  removingSchema,
  renamingSchema,
  savingSchema,
} from "@/features/saved-lists/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const saveThingAction = formAction(savingSchema, async (member, { noun, targetId, list, name }) => {
  const saved = await saveThing(member, { target: { noun, id: targetId }, list, name });
  return saved instanceof Refusal ? saved : { goTo: `${saved.href}#saved` };
});

export const putBackAction = formAction(puttingBackSchema, async (member, { noun, targetId, list, at }) => {
  const back = await putBack(member, { target: { noun, id: targetId }, list, at });
  return back instanceof Refusal ? back : { goTo: `/saved/${back.listId}` };
});

export const removeThingAction = formAction(removingSchema, async (member, { thing }) => {
  const removed = await removeThing(member, thing);
  return removed instanceof Refusal ? removed : { goTo: `/saved/${removed.listId}?removed=${removedOf(removed)}#removed` };
});

export const openListAction = formAction(namingSchema, async (member, { name }) => {
  const opened = await openList(member, { name });
  return opened instanceof Refusal ? opened : { goTo: `/saved/${opened.listId}` };
});

export const renameListAction = formAction(renamingSchema, async (member, which) => {
  const renamed = await renameList(member, which);
  return renamed instanceof Refusal ? renamed : { goTo: `/saved/${renamed.listId}` };
});

export const deleteListAction = formAction(listSchema, async (member, which) => {
  const deleted = await deleteList(member, which);
  return deleted instanceof Refusal ? deleted : { goTo: "/saved?deleted=yes" };
});
