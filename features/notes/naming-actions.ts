"use server";

import { namedInWords } from "@/features/contributions/in-words";
import { naming } from "@/features/contributions/schema";
import { nameNote } from "@/features/notes/naming-commands";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const nameNoteAction = formAction(naming, async (member, input) => {
  const named = await nameNote(member, input);
  return named instanceof Refusal ? named : { done: namedInWords(named) };
});
