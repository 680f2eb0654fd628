"use server";

import { changeWorkshop, draftWorkshop, publishWorkshop, unpublishWorkshop } from "@/features/workshops/commands";
import { addNoteToWorkshop, takeNoteFromWorkshop } from "@/features/workshops/notes-of-it";
import {
  addNoteSchema,
  changeSchema,
  draftSchema,
  publishSchema,
  takeNoteSchema,
  unpublishSchema,
} from "@/features/workshops/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const draftWorkshopAction = formAction(draftSchema, async (member, input) => {
  const made = await draftWorkshop(member, { ...input, isIllustrative: member.isIllustrative });
  return made instanceof Refusal ? made : { goTo: `/desk/workshops/${made.slug}` };
});

export const changeWorkshopAction = formAction(changeSchema, async (member, input) => {
  const changed = await changeWorkshop(member, input);
  return changed instanceof Refusal ? changed : { done: "Saved.", values: { version: [String(changed.version)] } };
});

export const publishWorkshopAction = formAction(publishSchema, async (member, input) => {
  const published = await publishWorkshop(member, input);
  return published instanceof Refusal ? published : { done: "Published. Everybody can read it now." };
});

export const unpublishWorkshopAction = formAction(unpublishSchema, async (member, input) => {
  const taken = await unpublishWorkshop(member, input);
  return taken instanceof Refusal ? taken : { done: "Taken down. Only editors see it now." };
});

export const addNoteToWorkshopAction = formAction(addNoteSchema, async (member, input) => {
  const added = await addNoteToWorkshop(member, input);
  return added instanceof Refusal ? added : { done: `“${added.title}” stands with this workshop.` };
});

export const takeNoteFromWorkshopAction = formAction(takeNoteSchema, async (member, input) => {
  const taken = await takeNoteFromWorkshop(member, input);
  return taken instanceof Refusal
    ? taken
    : { done: `“${taken.title}” does not stand here any more. It can be added again below.` };
});
