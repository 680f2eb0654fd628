"use server";

import { correctNote } from "@/features/notes/correcting";
import { beginReview, putBackNote, remarkOnNote, removeRemark } from "@/features/notes/looking-at";
import { correcting, oneNote, oneRemark, remarking } from "@/features/notes/review-schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const beginReviewAction = formAction(oneNote, async (member, note) => {
  const begun = await beginReview(member, note);
  return begun instanceof Refusal ? begun : { goTo: `/moderation?item=note-${begun.id}#item` };
});

export const putBackNoteAction = formAction(oneNote, async (member, note) => {
  const back = await putBackNote(member, note);
  return back instanceof Refusal ? back : { goTo: `/moderation?done=put-back&item=note-${back.id}#item` };
});

export const remarkOnNoteAction = formAction(remarking, async (member, remark) => {
  const made = await remarkOnNote(member, remark);
  return made instanceof Refusal ? made : { done: "Kept. Its author reads it with the decision." };
});

export const removeRemarkAction = formAction(oneRemark, async (member, remark) => {
  const removed = await removeRemark(member, remark);
  return removed instanceof Refusal ? removed : { done: "Taken out." };
});

export const correctNoteAction = formAction(correcting, async (member, note) => {
  const corrected = await correctNote(member, { ...note, siteUrl: await siteUrl() });
  if (corrected instanceof Refusal) return corrected;
  return {
    goTo: corrected.state === "published" ? `/notes/${corrected.slug}` : `/moderation?done=corrected&item=note-${note.id}#item`,
  };
});
