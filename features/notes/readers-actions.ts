"use server";

import { changeOpening, narrowAudience } from "@/features/notes/readers-commands";
import { narrowingSchema, openingSchema } from "@/features/notes/readers-schema";
import { dayInWords } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";
import { formAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const changeOpeningAction = formAction(openingSchema, async (member, input) => {
  const changed = await changeOpening(member, { ...input, siteUrl: await siteUrl() });
  if (changed instanceof Refusal) return changed;
  return {
    done: changed.opensAt
      ? `It opens to everyone on ${dayInWords(changed.opensAt)}, as the day begins.`
      : "It does not open to everyone now. Who reads it stays as it is.",
  };
});

export const narrowAudienceAction = formAction(narrowingSchema, async (member, input) => {
  const narrowed = await narrowAudience(member, input);
  return narrowed instanceof Refusal ? narrowed : { done: "Done: from now on only these can read it." };
});
