"use server";

import { goOn, publishing, returning } from "@/features/contributions/schema";
import { declineNote, holdNote, publishNote, releaseNote, requestChanges } from "@/features/notes/deciding-commands";
import { publishNoteEdit, returnNoteEdit } from "@/features/notes/deciding-edits";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const publishNoteAction = formAction(publishing, async (member, { next, ...note }) => {
  const published = await publishNote(member, { ...note, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn({ next }, "published");
});

export const requestChangesAction = formAction(returning, async (member, { next, ...note }) => {
  const returned = await requestChanges(member, { ...note, siteUrl: await siteUrl() });
  return returned instanceof Refusal ? returned : goOn({ next }, "returned");
});

export const holdNoteAction = formAction(returning, async (member, { next, ...note }) => {
  const held = await holdNote(member, { ...note, siteUrl: await siteUrl() });
  return held instanceof Refusal ? held : goOn({ next }, "held");
});

export const releaseNoteAction = formAction(publishing, async (member, { next: _, ...note }) => {
  const released = await releaseNote(member, { ...note, siteUrl: await siteUrl() });
  return released instanceof Refusal ? released : goOn({ next: `note-${note.id}` }, "released");
});

export const declineNoteAction = formAction(returning, async (member, { next, ...note }) => {
  const declined = await declineNote(member, { ...note, siteUrl: await siteUrl() });
  return declined instanceof Refusal ? declined : goOn({ next }, "declined");
});

export const publishNoteEditAction = formAction(publishing, async (member, { next, ...note }) => {
  const published = await publishNoteEdit(member, { ...note, siteUrl: await siteUrl() });
  return published instanceof Refusal ? published : goOn({ next }, "published");
});

export const returnNoteEditAction = formAction(returning, async (member, { next, ...note }) => {
  const returned = await returnNoteEdit(member, { ...note, siteUrl: await siteUrl() });
  return returned instanceof Refusal ? returned : goOn({ next }, "returned");
});
