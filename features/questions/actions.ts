"use server";

import { askQuestion, changeQuestion, lookAgainAtQuestion } from "@/features/questions/commands";
import { citeForQuestion, moveGround, removeGround } from "@/features/questions/grounding";
import { arrangeSchema, askSchema, changeSchema, citeSchema, lookAgainSchema } from "@/features/questions/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const askQuestionAction = formAction(askSchema, async (member, input) => {
  const asked = await askQuestion(member, { ...input, isIllustrative: member.isIllustrative });
  return asked instanceof Refusal ? asked : { goTo: `/desk/questions/${asked.slug}` };
});

export const changeQuestionAction = formAction(changeSchema, async (member, input) => {
  const changed = await changeQuestion(member, input);
  return changed instanceof Refusal ? changed : { done: "Saved.", values: { version: [String(changed.version)] } };
});

export const lookAgainAtQuestionAction = formAction(lookAgainSchema, async (member, input) => {
  const looked = await lookAgainAtQuestion(member, input);
  return looked instanceof Refusal ? looked : { done: "Its page says that it was looked at today." };
});

export const citeForQuestionAction = formAction(citeSchema, async (member, input) => {
  const cited = await citeForQuestion(member, input);
  return cited instanceof Refusal ? cited : { done: "Cited." };
});

export const arrangeGroundAction = formAction(arrangeSchema, async (member, { id, deed }) => {
  const done = deed === "remove" ? await removeGround(member, { id }) : await moveGround(member, { id, by: deed });
  return done instanceof Refusal ? done : { done: { up: "Moved up.", down: "Moved down.", remove: "Removed." }[deed] };
});
