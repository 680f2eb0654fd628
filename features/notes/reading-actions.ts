"use server";

import {
  giveBackToAuthor,
  remarkAsColleague,
  sendOnToEditors,
  sendWithoutWaiting,
  stopAskingToRead,
} from "@/features/notes/reading-first";
import { answering, oneNote, remarking } from "@/features/notes/review-schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

/** One form with two buttons: what was written is the same for both. */
export const answerAsColleagueAction = formAction(answering, async (member, { answer, ...note }) => {
  const give = answer === "send-on" ? sendOnToEditors : giveBackToAuthor;
  const given = await give(member, { ...note, siteUrl: await siteUrl() });
  return given instanceof Refusal ? given : { goTo: `/me?read=${answer === "send-on" ? "sent-on" : "given-back"}` };
});

export const remarkAsColleagueAction = formAction(remarking, async (member, remark) => {
  const made = await remarkAsColleague(member, remark);
  return made instanceof Refusal ? made : { done: "Kept. Its author reads it with your answer." };
});

export const sendWithoutWaitingAction = formAction(oneNote, async (member, note) => {
  const sent = await sendWithoutWaiting(member, note);
  return sent instanceof Refusal ? sent : { goTo: `/notes/${sent.slug}/sent` };
});

export const stopAskingToReadAction = formAction(oneNote, async (member, note) => {
  const stopped = await stopAskingToRead(member, note);
  return stopped instanceof Refusal ? stopped : { goTo: `/notes/${stopped.slug}/edit` };
});
