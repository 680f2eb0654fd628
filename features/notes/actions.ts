"use server";

import { outcomeInWords } from "@/features/contributions/in-words";
import { reviseNote } from "@/features/notes/commands";
import { revisionSchema } from "@/features/notes/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const reviseNoteAction = formAction(revisionSchema, async (member, input) => {
  const sent = await reviseNote(member, input);
  return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
});
