import { z } from "zod";
import { address } from "@/lib/address";
import { choice, words } from "@/lib/text";

export const questionStates = ["open", "being-worked-on", "answered-for-now"] as const;
export type QuestionState = (typeof questionStates)[number];

/** A learning question: if it were answered, somebody would act differently. */
export const questionSchema = z
  .object({
    slug: address,
    question: words({ max: 200, required: "Ask the question in one sentence." }),
    whyItMatters: words({ max: 800, required: "Say what we would do differently if we knew." }),
    state: choice(questionStates, "Choose where the question stands."),
    /** What we think today; Markdown. */
    today: words({ max: 4000 }),
    placeId: z.uuid().nullable(),
    askedOn: z.iso.date(),
    isIllustrative: z.boolean(),
  })
  .refine(({ state, today }) => state !== "answered-for-now" || today !== "", {
    path: ["today"],
    error: "Say what we think today, or leave the question open.",
  });

export type QuestionInput = z.output<typeof questionSchema>;
