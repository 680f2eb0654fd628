import { compared, type Piece } from "@/lib/compared";
import { momentInWords } from "@/lib/dates";

type Values = Record<string, unknown> | null;
export type Change =
  | { name: string; kind: "changed"; pieces: Piece[] }
  | { name: string; kind: "before" | "after"; text: string };

/** What a row keeps of how things stood and stand, field by field, in words. */
export function differenceOf(before: Values, after: Values): Change[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.flatMap((key): Change[] => {
    const name = fieldInWords(key);
    const [old, now] = [
      before && key in before ? inWords(before[key]) : null,
      after && key in after ? inWords(after[key]) : null,
    ];
    if (old !== null && now !== null) return old === now ? [] : [{ name, kind: "changed", pieces: compared(old, now) }];
    if (old !== null) return [{ name, kind: "before", text: old }];
    return now === null ? [] : [{ name, kind: "after", text: now }];
  });
}

/** The same on one line, for a file. */
export const asText = (values: Values) =>
  Object.entries(values ?? {})
    .map(([key, value]) => `${fieldInWords(key)}: ${inWords(value)}`)
    .join("\n");

const fields: Readonly<Record<string, string>> = {
  promiseWorkingDays: "Working days promised",
  staffRole: "Role",
  placeIds: "Places",
  namedAs: "Named as",
  opensAt: "Opens",
  setOut: "What they set out to do",
  nextText: "What next",
  body: "Words",
  statement: "Statement",
  by: "By",
};

const fieldInWords = (key: string) => {
  const spaced = fields[key] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

function inWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return moment.test(value) ? momentInWords(new Date(value)) : value;
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.map(inWords).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([key, one]) => `${fieldInWords(key).toLowerCase()} ${inWords(one)}`)
      .join("; ");
  return String(value);
}
