"use server";

import { existing } from "@/features/contributions/schema";
import { restoreNote, unpublishNote } from "@/features/notes/taking-down";
import { takingDownSchema } from "@/features/notes/taking-down-schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const unpublishNoteAction = formAction(takingDownSchema, async (member, note) => {
  const gone = await unpublishNote(member, { ...note, siteUrl: await siteUrl() });
  return gone instanceof Refusal ? gone : { goTo: `/notes/${gone.slug}/take-down?done=taken-down` };
});

export const restoreNoteAction = formAction(existing, async (member, note) => {
  const back = await restoreNote(member, { ...note, siteUrl: await siteUrl() });
  return back instanceof Refusal ? back : { goTo: `/notes/${back.slug}` };
});
