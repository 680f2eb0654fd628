"use server";

import { existing } from "@/features/contributions/schema";
import { bringBackNote, takeBackEdit, withdrawNote } from "@/features/notes/withdrawing";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const withdrawNoteAction = formAction(existing, async (member, note) => {
  const withdrawn = await withdrawNote(member, note);
  return withdrawn instanceof Refusal ? withdrawn : { done: "Withdrawn. Nobody else sees it, and you can bring it back." };
});

export const bringBackNoteAction = formAction(existing, async (member, note) => {
  const back = await bringBackNote(member, note);
  if (back instanceof Refusal) return back;
  return { done: back.state === "sent" ? "It waits for the editors again." : "It is here again." };
});

export const takeBackEditAction = formAction(existing, async (member, note) => {
  const back = await takeBackEdit(member, note);
  return back instanceof Refusal ? back : { goTo: `/notes/${back.slug}/edit` };
});
