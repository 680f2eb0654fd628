"use server";

import { newContributions } from "@/features/contributions/how-often";
import { sendNote } from "@/features/notes/commands";
import { discardDraft, mergeVersion, restoreVersion, saveDraft } from "@/features/notes/drafting";
import { draftForm, merging, oneDraft, oneVersion } from "@/features/notes/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

/** Either button of the form without scripts: keeps it, then shows it again or what readers will see. */
export const keepNoteAction = formAction(draftForm, async (member, { intent, ...draft }) => {
  const saved = await saveDraft(member, draft);
  if (saved instanceof Refusal) return saved;
  if (saved.outcome === "set aside") return { goTo: `/notes/${saved.slug}/merge?version=${saved.number}` };
  return { goTo: intent === "check" ? `/notes/${saved.slug}/check` : `/notes/${saved.slug}/edit?kept=yes` };
});

export const sendNoteAction = formAction(
  oneDraft,
  async (member, draft) => {
    const sent = await sendNote(member, { ...draft, siteUrl: await siteUrl() });
    return sent instanceof Refusal ? sent : { goTo: `/notes/${sent.slug}/sent` };
  },
  newContributions,
);

export const discardDraftAction = formAction(oneDraft, async (member, draft) => {
  const discarded = await discardDraft(member, draft);
  return discarded instanceof Refusal ? discarded : { goTo: `/notes/${discarded.slug}/versions?let-go=${discarded.number}` };
});

export const restoreVersionAction = formAction(oneVersion, async (member, version) => {
  const restored = await restoreVersion(member, version);
  return restored instanceof Refusal ? restored : { goTo: `/notes/${restored.slug}/edit?restored=${version.number}` };
});

export const mergeVersionAction = formAction(merging, async (member, choice) => {
  const merged = await mergeVersion(member, choice);
  return merged instanceof Refusal ? merged : { goTo: `/notes/${merged.slug}/edit?kept=yes` };
});
