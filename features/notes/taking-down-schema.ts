import { z } from "zod";
import { existing } from "@/features/contributions/schema";
import { words } from "@/lib/text";

const most = 300;

/** Taking a note down: what everybody who could read it is told, what its author alone is told, and what replaces it. */
export const takingDownSchema = existing
  .extend({
    ready: words({ max: most }),
    told: words({ max: most }),
    words: words({ max: 1000 }),
    replacedBy: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^(HB-\d{4}-\d{4,9})?$/, { error: "A reference looks like HB-2018-0042." })
      .default(""),
  })
  .transform(({ ready, told, ...rest }) => ({ ...rest, told: [ready, told].filter(Boolean).join(" ") }))
  .refine(({ told }) => told !== "", { path: ["told"], error: "Say why in a sentence that readers may know." })
  .refine(({ told }) => told.length <= most, {
    path: ["told"],
    error: `With the words that you chose to begin with, this is longer than ${most} characters. Please shorten it.`,
  });

export type TakingDown = z.output<typeof takingDownSchema>;
