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
  "fileId",
  "fileText",
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
  return withFiles(
    words,
    filesIn(words).filter(({ id }) => !isIn(fields[removing], id)),
  );
}

/** Beside the fields of a note: which of its files go when it is saved. */
export const removing = "removeFile";

const isIn = (given: unknown, id: string) => (Array.isArray(given) ? given.includes(id) : given === id);

/** The files that these words have, each once, with what they show or say. */
export const filesIn = (words: FormWords) =>
  (words.fileId ?? [])
    .map((id, row) => ({ id, text: words.fileText?.[row] ?? "" }))
    .filter(({ id }, row) => id !== "" && words.fileId?.indexOf(id) === row);

/** The same words with these files. */
export function withFiles({ fileId: _, fileText: __, ...words }: FormWords, files: readonly { id: string; text: string }[]) {
  if (files.length === 0) return words;
  const texts = withoutBlankEnd(files.map(({ text }) => text));
  return { ...words, fileId: files.map(({ id }) => id), ...(texts.length > 0 ? { fileText: texts } : {}) };
}

/** Choices of several, and names: which comes first says nothing. Sources and files are pairs by their position. */
const inNoOrder = new Set<string>(["levels", "behaviours", "themes", "howWeKnow", "circlePlace", "circleOrganisation"]);

const withoutBlankEnd = (values: string[]) => values.slice(0, values.findLastIndex((value) => value !== "") + 1);

/** The same words with one more file; with the same, where they have it. */
export const withFile = (words: FormWords, id: string) =>
  withFiles(words, filesIn({ ...words, fileId: [...(words.fileId ?? []), id] }));

/** The first value of a field, or nothing. */
export const wordOf = (words: FormWords, name: FieldName) => words[name]?.[0] ?? "";

export const sameWords = (one: FormWords, other: FormWords) => told(one) === told(other);

const told = (words: FormWords) => JSON.stringify(fieldNames.map((name) => words[name] ?? []));

/** How many characters there are in all. */
export const lengthInAll = (words: FormWords) => Object.values(words).flat().join("").length;

const mostValues = 40;
