import { asTyped } from "@/lib/as-typed";

/** The fields of the writing form: every field's name with its values, as they stand in it. */
export type FormWords = Record<string, string[]>;

/** Every field of the form, in its order. */
export const fieldNames = [
  "title",
  "place",
  "organisationId",
  "from",
  "to",
  "setOut",
  "worked",
  "challenging",
  "learned",
  "nextDecision",
  "nextText",
  "levels",
  "behaviours",
  "themes",
  "questionId",
  "challengeId",
  "inquiryId",
  "howWeKnow",
  "howSure",
  "sourceLabel",
  "sourceUrl",
  "audience",
  "circlePlace",
  "circleOrganisation",
  "opensOn",
  "namedAs",
  "care",
  "careWho",
  "careHow",
  "careReviewOn",
  "readerId",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What a form holds of the fields of a note; empty ones left out, and in one order, so that the same words always look the same. */
export function wordsIn(fields: Record<string, unknown>): FormWords {
  const words: FormWords = {};
  for (const name of fieldNames) {
    const given = fields[name];
    const typed = (Array.isArray(given) ? given : [given]).filter((value) => typeof value === "string").map(asTyped);
    const values = inNoOrder.has(name) ? typed.filter((value) => value !== "").sort() : withoutBlankEnd(typed);
    if (values.length > 0) words[name] = values.slice(0, mostValues);
  }
  return words;
}

/** Choices of several, and names: which comes first says nothing. Sources are pairs by their position. */
const inNoOrder = new Set<string>(["levels", "behaviours", "themes", "howWeKnow", "circlePlace", "circleOrganisation"]);

const withoutBlankEnd = (values: string[]) => values.slice(0, values.findLastIndex((value) => value !== "") + 1);

/** The first value of a field, or nothing. */
export const wordOf = (words: FormWords, name: FieldName) => words[name]?.[0] ?? "";

export const sameWords = (one: FormWords, other: FormWords) => told(one) === told(other);

const told = (words: FormWords) => JSON.stringify(fieldNames.map((name) => words[name] ?? []));

/** How many characters there are in all. */
export const lengthInAll = (words: FormWords) => Object.values(words).flat().join("").length;

const mostValues = 40;
