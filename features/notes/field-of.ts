import { type FieldName, type FormWords, wordOf } from "@/features/notes/form-words";
import type { RemarkToMe } from "@/features/notes/remark-queries";

/** What stands in the form, and what is wrong with it, by field. */
export type Filled = {
  words: FormWords;
  errors: Readonly<Record<string, string>>;
  /** What was remarked on it when it came back. */
  remarks: readonly RemarkToMe[];
};

/** What a field of one value needs, by its name. */
export const fieldOf = ({ words, errors }: Filled, name: FieldName) => ({
  name,
  id: `note-${name}`,
  defaultValue: wordOf(words, name),
  error: errors[name],
});

/** The same for a choice of several. */
export const choicesOf = (filled: Filled, name: FieldName) => ({
  ...fieldOf(filled, name),
  defaultValue: filled.words[name] ?? [],
});

/** Whether any of these fields holds something, is wrong, or was remarked on: then its fold is open. */
export const isTouched = ({ words, errors, remarks }: Filled, ...names: FieldName[]) =>
  names.some(
    (name) =>
      words[name]?.some(Boolean) ||
      Object.keys(errors).some((field) => field.split(".")[0] === name) ||
      remarks.some(({ field }) => field === name),
  );
