import { z } from "zod";
import { formId } from "@/lib/text";

const group = z
  .string()
  .transform((text) =>
    [...new Set(text.split(/[,\n]/).map((one) => one.replace(/\s+/g, " ").trim().toLowerCase()))].filter(Boolean),
  )
  .refine((words) => words.length >= 2, "Write two or more, with commas between them.")
  .refine((words) => words.length <= 12, "Twelve are the most that one line can hold.")
  .refine((words) => words.every((one) => one.length <= 60), "Each may have up to 60 characters.");

export const addingSynonyms = z.object({ id: formId, words: group });
export const removingSynonyms = z.object({ id: z.uuid() });
