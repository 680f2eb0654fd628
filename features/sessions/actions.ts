"use server";

import { endOtherSessions, endSession } from "@/features/sessions/commands";
import { nothing, sessionSchema } from "@/features/sessions/schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

const page = "/me/settings/sign-in";

export const endSessionAction = formAction(sessionSchema, async (member, told) => {
  const ended = await endSession(member, told);
  return ended instanceof Refusal ? ended : { goTo: `${page}?done=session-ended` };
});

export const endOtherSessionsAction = formAction(nothing, async (member) => {
  const ended = await endOtherSessions(member);
  return ended instanceof Refusal ? ended : { goTo: `${page}?done=others-ended` };
});
