import { z } from "zod";
import { existing } from "@/features/contributions/schema";
import { words } from "@/lib/text";

/** Taking a note down: what everybody who could read it is told, what its author alone is told, and what replaces it. */
export const takingDownSchema = existing.extend({
  told: words({ max: 300, required: "Say why in a sentence that readers may know." }),
  words: words({ max: 1000 }),
  replacedBy: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^(HB-\d{4}-\d{4,9})?$/, { error: "A reference looks like HB-2018-0042." })
    .default(""),
});

export type TakingDown = z.output<typeof takingDownSchema>;
