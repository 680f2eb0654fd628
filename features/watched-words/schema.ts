import { z } from "zod";
import { effects } from "@/features/watched-words/effects";
import { canBeFound } from "@/features/watched-words/find-watched";
import { choice, formId, words } from "@/lib/text";

export const addWatchedSchema = z.object({
  id: formId,
  words: words({ max: 80, required: "Write a word or a phrase." })
    .transform((text) => text.replace(/\s+/g, " "))
    .refine(canBeFound, { error: "Write a word or a phrase with letters or digits." }),
  effect: choice(effects, "Choose what happens."),
  reason: words({ max: 400, required: "Say why. The other editors read it." }),
});

export type WatchedInput = z.output<typeof addWatchedSchema>;

export const onWatchedSchema = z.object({ id: z.uuid({ error: "This form is out of date. Please open the page again." }) });
