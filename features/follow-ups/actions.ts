"use server";

import { outcomeInWords } from "@/features/contributions/in-words";
import { existing } from "@/features/contributions/schema";
import { addFollowUp, editFollowUp, withdrawFollowUp } from "@/features/follow-ups/commands";
import { followUpEditSchema, followUpSchema } from "@/features/follow-ups/schema";
import { markdown } from "@/lib/markdown";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

type Typed = { happenedOn: string; text: string };

/** How it will stand, with the words still in the form: nothing is kept. */
const looked = ({ happenedOn, text }: Typed) => ({
  done: "This is how it will stand. It is not sent yet.",
  values: { happenedOn: [happenedOn.slice(0, 7)], text: [text] },
  lines: [happenedOn, markdown(text)],
});

export const addFollowUpAction = formAction(followUpSchema, async (member, { deed, ...input }) => {
  if (deed === "look") return looked(input);
  const sent = await addFollowUp(member, input);
  return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
});

export const editFollowUpAction = formAction(followUpEditSchema, async (member, { deed, ...input }) => {
  if (deed === "look") return looked(input);
  const sent = await editFollowUp(member, input);
  return sent instanceof Refusal ? sent : { done: outcomeInWords(sent) };
});

export const withdrawFollowUpAction = formAction(existing, async (member, input) => {
  const withdrawn = await withdrawFollowUp(member, input);
  return withdrawn instanceof Refusal ? withdrawn : { done: "Withdrawn. Nobody else sees it." };
});
