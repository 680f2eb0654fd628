import { z } from "zod";
import { readKey } from "@/features/audit/key";
import { ukMoment } from "@/lib/dates";

const text = (most: number) =>
  z
    .string()
    .transform((typed) => typed.replaceAll("\0", "").trim().slice(0, most))
    .catch("");

const cursor = z.uuid().optional().catch(undefined);

const shape = z.object({
  by: text(100),
  of: text(100),
  kind: text(40),
  deed: text(40),
  place: text(120),
  from: text(40),
  to: text(40),
  words: text(100),
  thing: text(80),
  after: cursor,
  before: cursor,
});

export type RecordFilter = z.output<typeof shape>;
export type RecordErrors = Partial<Record<keyof RecordFilter, string>>;

/** What the address of the record says. It breaks nothing; what cannot be read is told by `errorsIn`. */
export const readRecordFilter = (params: Record<string, unknown>): RecordFilter => shape.parse(params);

const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** The day, or null where no calendar has it. */
export function dayFrom(typed: string): string | null {
  const at = new Date(`${typed}T12:00:00Z`);
  return dayShape.test(typed) && !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === typed ? typed : null;
}

/** What is wrong with what was asked for, in sentences: the list then shows nothing rather than something else. */
export function errorsIn({ from, to, words, thing }: RecordFilter): RecordErrors {
  const errors: RecordErrors = {};
  const wrong = "There is no such day. Write the year, month and day: 2026-03-31.";
  if (from && !dayFrom(from)) errors.from = wrong;
  if (to && !dayFrom(to)) errors.to = wrong;
  if (!errors.from && !errors.to && from && to && to < from) errors.to = "The last day is before the first one.";
  if (words && [...words].length < 3) errors.words = "Look for three letters or more.";
  if (thing && !readKey(thing))
    errors.thing = "That is no key. It is like “note-0190…”, as it stands in the address of a history.";
  return errors;
}

/** From the first moment of one UK day to the last of another. */
export const spanOf = ({ from, to }: Pick<RecordFilter, "from" | "to">) => ({
  since: from ? ukMoment(from, "00:00") : null,
  until: to ? ukMoment(dayAfter(to), "00:00") : null,
});

function dayAfter(day: string) {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const narrowing = ["by", "of", "kind", "deed", "place", "from", "to", "words", "thing"] as const;

export const isNarrowed = (filter: RecordFilter) => narrowing.some((name) => filter[name] !== "");

/** The address of the record with this filter. */
export function recordHref(filter: Partial<RecordFilter>, turn: { after?: string; before?: string } = {}) {
  const query = new URLSearchParams();
  for (const name of narrowing) if (filter[name]) query.set(name, filter[name]);
  for (const [name, id] of Object.entries(turn)) if (id) query.set(name, id);
  return query.size > 0 ? `/admin/audit?${query}` : "/admin/audit";
}

/** The same as fields of a form. */
export const chosenIn = (filter: RecordFilter) =>
  narrowing.filter((name) => filter[name] !== "").map((name) => ({ name, value: filter[name] }));
