"use server";

import { goOn, publishing, returning } from "@/features/contributions/schema";
import { publishNote, returnNote } from "@/features/notes/deciding-commands";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const publishNoteAction = formAction(publishing, async (member, { id, version, next }) => {
  const published = await publishNote(member, { id, version });
  return published instanceof Refusal ? published : goOn({ next }, "published");
});

export const returnNoteAction = formAction(returning, async (member, { id, version, reason, next }) => {
  const returned = await returnNote(member, { id, version, reason });
  return returned instanceof Refusal ? returned : goOn({ next }, "returned");
});
