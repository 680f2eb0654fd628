"use server";

import { outcomeInWords } from "@/features/contributions/in-words";
import { existing } from "@/features/contributions/schema";
import { reviseNote, withdrawNote } from "@/features/notes/commands";
import { revisionSchema } from "@/features/notes/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const reviseNoteAction = formAction(revisionSchema, async (member, input) => {
  const sent = await reviseNote(member, input);
  return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
});

export const withdrawNoteAction = formAction(existing, async (member, note) => {
  const withdrawn = await withdrawNote(member, note);
  return withdrawn instanceof Refusal ? withdrawn : { done: "Withdrawn. Nobody else sees it." };
});
