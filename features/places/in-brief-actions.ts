"use server";

import { writeInBrief } from "@/features/places/commands";
import { inBriefSchema } from "@/features/places/in-brief-schema";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";

export const writeInBriefAction = formAction(inBriefSchema, async (member, input) => {
  const written = await writeInBrief(member, input);
  if (written instanceof Refusal) return written;
  const { sentences } = input;
  return { done: sentences.length > 0 ? "Readers see it now." : "Taken out.", values: { sentences: [sentences.join("\n")] } };
});
