import { z } from "zod";
import { mostQuestion, mostToday, mostWhy } from "@/features/questions/schema-limits";
import { choice, formId, words } from "@/lib/text";

export const questionStates = ["open", "being-worked-on", "answered-for-now"] as const;
export type QuestionState = (typeof questionStates)[number];

const noneOrOne = z.preprocess((value) => (value === "" || value === undefined ? null : value), z.uuid().nullable());

/** A learning question: if it were answered, somebody would act differently. */
const asked = {
  question: words({ max: mostQuestion, required: "Ask the question in one sentence." }),
  whyItMatters: words({ max: mostWhy, required: "Say what we would do differently if we knew." }),
  placeId: noneOrOne,
};

export const askSchema = z.object({ id: formId, ...asked });
export type AskInput = z.output<typeof askSchema>;

export const changeSchema = z
  .object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    ...asked,
    state: choice(questionStates, "Choose where the question stands."),
    /** What we think today; Markdown. */
    today: words({ max: mostToday }),
  })
  .refine(({ state, today }) => state !== "answered-for-now" || today !== "", {
    path: ["today"],
    error: "Say what we think today, or leave the question open.",
  });
export type ChangeInput = z.output<typeof changeSchema>;

export const lookAgainSchema = z.object({ id: z.uuid() });

export const citeSchema = z.object({ questionId: z.uuid(), named: words({ max: 500 }), chosen: words({ max: 60 }) });
export type CiteInput = z.output<typeof citeSchema>;

export const arrangeSchema = z.object({ id: z.uuid(), deed: z.enum(["up", "down", "remove"]) });
