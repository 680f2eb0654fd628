import { z } from "zod";
import { words } from "@/lib/text";

const outOfDate = "This form is out of date. Please open the page again.";
const lines = (max: number) => words({ max }).transform((text) => text.split(/\r?\n/).flatMap((line) => line.trim() || []));
const code = words({ max: 9 })
  .transform((text) => text.toUpperCase())
  .refine((text) => text === "" || /^[ENSWK]\d{8}$/.test(text), {
    error: "A code is a letter and eight digits, as in E06000064.",
  });
const day = words({ max: 10, required: "Say on which day." }).refine(
  (text) =>
    /^(19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
  { error: "Write the day as year-month-day, as in 2026-04-01." },
);

/** What each deed asks before its preview. */
const asked = {
  rename: z.object({
    name: words({ max: 120, required: "Say what it is called now." }),
    officialName: words({ max: 200 }),
  }),
  recode: z.object({ code: code.refine((text) => text !== "", { error: "Write its new code." }) }),
  merge: z.object({
    others: lines(2000),
    into: words({ max: 120, required: "Say what they become." }),
    code,
    on: day,
  }),
  split: z.object({
    into: lines(4000).refine((parts) => parts.length >= 2, { error: "Name two places or more, one to a line." }),
    on: day,
  }),
  end: z.object({ on: day }),
  part: z.object({ name: words({ max: 120, required: "Say what it is called." }), code }),
};

export const reshapings = ["part", "rename", "recode", "merge", "split", "end"] as const;
export type Reshaping = (typeof reshapings)[number];
export const isReshaping = (word: string): word is Reshaping => reshapings.some((one) => one === word);

const confirmed = {
  placeId: z.uuid({ error: outOfDate }),
  /** The mark of what the preview showed: what has changed since is looked at again. */
  seen: words({ max: 40, required: outOfDate }),
  reason: words({ max: 1000, required: "Say why, in a word or a sentence. It is kept in the place’s history." }),
};

export const renameSchema = asked.rename.extend(confirmed);
export const recodeSchema = asked.recode.extend(confirmed);
export const mergeSchema = asked.merge.extend(confirmed);
export const splitSchema = asked.split.extend(confirmed);
export const endSchema = asked.end.extend(confirmed);
export const partSchema = asked.part.extend(confirmed);

export type Asked = { [Deed in Reshaping]: { deed: Deed } & z.output<(typeof asked)[Deed]> }[Reshaping];
export type Confirmed = { placeId: string; seen: string; reason: string };

/** What an address asks to foresee; null where it asks for nothing yet. */
export function readAsked(
  deed: Reshaping,
  params: Record<string, string>,
): { asked: Asked } | { errors: Record<string, string> } {
  const answer = readers[deed](params);
  if (answer.success) return { asked: answer.data };
  const errors: Record<string, string> = {};
  for (const issue of answer.error.issues) errors[issue.path.join(".")] ??= issue.message;
  return { errors };
}

const readers: Record<Reshaping, (params: unknown) => z.ZodSafeParseResult<Asked>> = {
  rename: (params) => asked.rename.transform((fields) => ({ deed: "rename" as const, ...fields })).safeParse(params),
  recode: (params) => asked.recode.transform((fields) => ({ deed: "recode" as const, ...fields })).safeParse(params),
  merge: (params) => asked.merge.transform((fields) => ({ deed: "merge" as const, ...fields })).safeParse(params),
  split: (params) => asked.split.transform((fields) => ({ deed: "split" as const, ...fields })).safeParse(params),
  end: (params) => asked.end.transform((fields) => ({ deed: "end" as const, ...fields })).safeParse(params),
  part: (params) => asked.part.transform((fields) => ({ deed: "part" as const, ...fields })).safeParse(params),
};
