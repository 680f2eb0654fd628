"use server";

import { newContributions } from "@/features/contributions/how-often";
import { addFile } from "@/features/notes/adding-a-file";
import { sendNote } from "@/features/notes/commands";
import { discardDraft, mergeVersion, restoreVersion, saveDraft } from "@/features/notes/drafting";
import { filesInFormsADay } from "@/features/notes/files-a-day";
import { withFile } from "@/features/notes/form-words";
import { draftForm, merging, oneDraft, oneVersion } from "@/features/notes/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

/** Every button of the form without scripts: keeps it with the file that was chosen, then shows it again or what readers will see. */
export const keepNoteAction = formAction(
  draftForm,
  async (member, { intent, file, ...draft }) => {
    const added = file && (await addFile(member, { ...draft, file: await given(file) }));
    if (added instanceof Refusal) return added;
    const words = added ? withFile(draft.words, added.file.id) : draft.words;
    const saved = await saveDraft(member, { ...draft, words });
    if (saved instanceof Refusal) return saved;
    if (saved.outcome === "set aside") return { goTo: `/notes/${saved.slug}/merge?version=${saved.number}` };
    if (intent === "check") return { goTo: `/notes/${saved.slug}/check` };
    return { goTo: `/notes/${saved.slug}/edit?kept=yes${added ? `&added=${added.file.id}` : ""}` };
  },
  [filesInFormsADay],
);

const given = async (file: File) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

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
