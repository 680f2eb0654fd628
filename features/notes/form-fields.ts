import { type FormWords, fieldNames, filesIn, removing, wordsIn } from "@/features/notes/form-words";

/** What stands in the form. */
export function wordsInForm(form: HTMLFormElement): FormWords {
  const data = new FormData(form);
  return wordsIn(Object.fromEntries([...fieldNames, removing].map((name) => [name, data.getAll(name)])));
}

/** Puts words into the form, and tells whoever listens. */
export function fillForm(form: HTMLFormElement, words: FormWords) {
  // There are as many fields for files as there are files.
  form.dispatchEvent(new CustomEvent("files", { detail: filesIn(words) }));
  const places = new Map<string, number>();
  for (const field of form.elements) {
    if (!isField(field) || !fieldNames.some((name) => name === field.name) || isOfFile(field)) continue;
    const values = words[field.name] ?? [];
    const at = places.get(field.name) ?? 0;
    places.set(field.name, at + 1);
    if (isChoice(field)) field.checked = values.includes(field.value);
    else if (isBehaviour(field)) field.value = values.find((value) => hasOption(field, value)) ?? "";
    else field.value = values[at] ?? "";
    for (const fold of foldsAround(field)) if (values.length > 0) fold.open = true;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const isOfFile = ({ name }: Field) => name === "fileId" || name === "fileText";

const isChoice = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");

/** Each behaviour has a list of its own under the same name: a value goes where it can be chosen. */
const isBehaviour = (field: Field): field is HTMLSelectElement =>
  field instanceof HTMLSelectElement && field.name === "behaviours";

const hasOption = (field: HTMLSelectElement, value: string) => [...field.options].some((option) => option.value === value);

function foldsAround(field: Field) {
  const folds: HTMLDetailsElement[] = [];
  for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) folds.push(fold);
  return folds;
}
