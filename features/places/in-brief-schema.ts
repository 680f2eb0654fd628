import { z } from "zod";
import { words } from "@/lib/text";

const mostSentences = 3;
const longest = 280;

/** A place's words: three sentences at most, one to a line. */
export const inBriefSchema = z.object({
  placeId: z.uuid({ error: "This form is out of date. Please open the page again." }),
  /** The mark of the sentences that stood there when the form was opened. */
  seen: words({ max: 40 }),
  sentences: words({ max: 2000 })
    .transform((text) => text.split(/\r?\n/).flatMap((line) => line.trim() || []))
    .refine((lines) => lines.length <= mostSentences, { error: "Three sentences at most, one to a line." })
    .refine((lines) => lines.every((line) => line.length <= longest), {
      error: `A sentence of at most ${longest} characters is read; one of these is longer.`,
    }),
});
