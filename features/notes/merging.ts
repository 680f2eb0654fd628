import { type FieldName, type FormWords, fieldNames } from "@/features/notes/form-words";

/** Which of two texts a field takes: what is saved now, what was set aside, or one after the other. */
export type Taken = "now" | "aside" | "both";
export type Picks = Readonly<Partial<Record<FieldName, Taken>>>;

/** The fields in which two texts differ, in the order of the form. Sources are pairs, and so are files: their two fields go together. */
export function differingFields(now: FormWords, aside: FormWords): FieldName[] {
  const differs = (name: FieldName) => JSON.stringify(now[name] ?? []) !== JSON.stringify(aside[name] ?? []);
  return fieldNames.filter((name) => {
    if (Object.values(pairs).includes(name)) return false;
    const other = pairs[name];
    return differs(name) || (other !== undefined && differs(other));
  });
}

const pairs: Partial<Record<FieldName, FieldName>> = { sourceUrl: "sourceLabel", fileId: "fileText" };

/** Texts that can stand one after the other. */
export const longTexts: readonly FieldName[] = ["setOut", "worked", "challenging", "learned", "nextText"];

/** Field by field, as somebody chose who saw both. */
export function mergedWords(now: FormWords, aside: FormWords, picks: Picks): FormWords {
  const merged: FormWords = { ...now };
  for (const name of differingFields(now, aside)) {
    const pick = picks[name] ?? "now";
    if (pick === "now") continue;
    if (pick === "both" && longTexts.includes(name)) {
      merged[name] = [[now[name]?.[0], aside[name]?.[0]].filter(Boolean).join("\n\n")];
      continue;
    }
    merged[name] = aside[name] ?? [];
    const other = pairs[name];
    if (other) merged[other] = aside[other] ?? [];
  }
  return Object.fromEntries(Object.entries(merged).filter(([, values]) => values.length > 0));
}
