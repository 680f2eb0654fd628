"use server";

import { changeChallenge, openChallenge } from "@/features/challenges/commands";
import { addMission, answerMission, changeMission } from "@/features/challenges/missions";
import { answerSchema, changeSchema, missionChangeSchema, missionSchema, openSchema } from "@/features/challenges/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const openChallengeAction = formAction(openSchema, async (member, input) => {
  const opened = await openChallenge(member, { ...input, isIllustrative: member.isIllustrative });
  return opened instanceof Refusal ? opened : { goTo: `/desk/challenges/${opened.slug}` };
});

export const changeChallengeAction = formAction(changeSchema, async (member, input) => {
  const changed = await changeChallenge(member, input);
  return changed instanceof Refusal ? changed : { done: "Saved.", values: { version: [String(changed.version)] } };
});

export const addMissionAction = formAction(missionSchema, async (member, input) => {
  const added = await addMission(member, input);
  return added instanceof Refusal ? added : { done: "Added." };
});

export const changeMissionAction = formAction(missionChangeSchema, async (member, input) => {
  const changed = await changeMission(member, input);
  return changed instanceof Refusal ? changed : { done: "Saved.", values: { seen: [changed.seen] } };
});

export const answerMissionAction = formAction(answerSchema, async (member, input) => {
  const given = await answerMission(member, input);
  if (given instanceof Refusal) return given;
  return { done: given.isAnswered ? "Answered." : "It is open again.", values: { seen: [given.seen] } };
});
