import { z } from "zod";
import { fileTooLarge } from "@/features/notes/file-kinds";
import { type FieldName, type FormWords, fieldNames, wordsIn } from "@/features/notes/form-words";
import type { Taken } from "@/features/notes/merging";
import { asTyped } from "@/lib/as-typed";
import { formId } from "@/lib/text";
import { mostFileBytes } from "@/lib/upload-limits";

export const levels = ["person", "team", "organisation", "place", "national"] as const;
export const stances = ["present", "missing", "growing"] as const;
export const waysOfKnowing = ["observation", "conversation", "resident-story", "numbers", "evaluation"] as const;
export const sureness = ["hunch", "few-times", "tested", "well-supported"] as const;
export const namings = ["person", "role", "organisation", "place"] as const;
export const audiences = ["organisation", "circle", "partners", "everyone"] as const;
export const decisions = ["keep", "change", "stop"] as const;
export const careAnswers = ["nobody", "details-changed", "agreed"] as const;

const mostOfAField = 20_000;
const tooLong = `One of the fields holds more than ${mostOfAField.toLocaleString("en-GB")} characters, which is more than can be kept. Shorten it first.`;

/** The fields of the writing form as they stand, not judged: only known ones, and no more than can be kept. */
export const formWords = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform(wordsIn)
  .refine((words) => fieldNames.every((name) => lengthOf(words[name]) <= mostOfAField), { error: tooLong });

const lengthOf = (values: FormWords[string] = []) => values.reduce((sum, value) => sum + value.length + 1, 0);

/** The draft that a form began from, by its number; 0 where there was none. */
const base = z.coerce.number().int().min(0);

const asOneDraft = { noteId: formId, base };

/** A field for a file that was left empty is no file. */
const file = z.preprocess(
  (given) => (given instanceof File ? given : undefined),
  z
    .instanceof(File)
    .refine(({ size }) => size <= mostFileBytes, { error: fileTooLarge })
    .optional(),
);

/** The whole form, with which note it is of, which of its buttons was pressed, and a file that was chosen. */
export const draftForm = z
  .looseObject({ ...asOneDraft, intent: z.enum(["keep", "check", "file"]).default("keep"), file })
  .transform(({ noteId, base, intent, file, ...fields }, problem) => {
    const words = formWords.safeParse(fields);
    if (words.success) return { noteId, base, intent, file, words: words.data };
    problem.addIssue({ code: "custom", message: words.error.issues[0]?.message ?? tooLong, path: ["words"] });
    return z.NEVER;
  });

/** A file that the page sends by itself: which note it is for, and what it is called. */
export const fileSent = z.object({ noteId: formId, name: z.string().max(1000).transform(asTyped) });

/** What the page sends by itself while somebody writes. */
export const draftSent = z.object({ ...asOneDraft, words: formWords, unanswered: formWords.nullish() });

/** A button on a draft. */
export const oneDraft = z.object(asOneDraft);
const number = z.coerce.number().int().positive();
export const oneVersion = z.object({ ...asOneDraft, number });

/** For each field that differs: "pick.worked" is what is there now, what was set aside, or both. */
export const merging = z.looseObject({ ...asOneDraft, number }).transform(({ noteId, base, number, ...fields }) => {
  const picks: Partial<Record<FieldName, Taken>> = {};
  for (const name of fieldNames) {
    const pick = z.enum(["now", "aside", "both"]).safeParse(fields[`pick.${name}`]);
    if (pick.success) picks[name] = pick.data;
  }
  return { noteId, base, number, picks };
});
