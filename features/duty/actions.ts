"use server";

import { putDown, takeOff } from "@/features/duty/commands";
import { putDownSchema, takeOffSchema } from "@/features/duty/schema";
import { weekInWords } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const putDownAction = formAction(putDownSchema, async (member, input) => {
  const down = await putDown(member, { ...input, siteUrl: await siteUrl() });
  return down instanceof Refusal ? down : { done: `${down.name} looks at what waits, ${weekInWords(down.weekOn)}.` };
});

export const takeOffAction = formAction(takeOffSchema, async (member, input) => {
  const off = await takeOff(member, { ...input, siteUrl: await siteUrl() });
  return off instanceof Refusal ? off : { done: `${off.name} is off the rota, ${weekInWords(off.weekOn)}.` };
});
