import { z } from "zod";

export const foundNouns = [
  "note",
  "insight",
  "comment",
  "question",
  "pattern",
  "post",
  "report",
  "workshop",
  "place",
  "organisation",
] as const;
export type FoundNoun = (typeof foundNouns)[number];

/** So many are looked at: of more, the newest. */
export const mostLookedAt = 500;
export const pageLength = 10;

const slug = z.string().regex(/^[a-z0-9-]{1,200}$/);
const optional = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

const filter = z.object({
  q: z
    .string()
    .transform((text) => text.slice(0, 300).trim())
    .catch(""),
  noun: optional(z.enum(foundNouns)),
  place: optional(slug),
  theme: optional(slug),
  organisation: optional(slug),
  behaviour: optional(z.coerce.number().int().min(1).max(99)),
  level: optional(z.enum(["person", "team", "organisation", "place", "national"])),
  kind: optional(z.enum(["saw-this-too", "different-here", "builds-on-this", "used-this"])),
  year: optional(z.coerce.number().int().min(1900).max(2200)),
  sure: optional(z.enum(["hunch", "few-times", "tested", "well-supported"])),
  /** Only what is new since this moment. */
  since: optional(z.iso.datetime().regex(/^20/)),
  sort: optional(z.enum(["newest"])),
  page: optional(
    z.coerce
      .number()
      .int()
      .min(1)
      .max(mostLookedAt / pageLength),
  ),
});

export type SearchFilter = z.output<typeof filter>;

/** What an address asks for; what is not understood is left out. */
export const readSearch = (params: Record<string, string | string[] | undefined>): SearchFilter =>
  filter.parse(Object.fromEntries(Object.entries(params).map(([name, value]) => [name, [value].flat()[0]])));

/** The same words, narrowed down otherwise; from the first page again. */
export function searchHref({ page: _, ...chosen }: SearchFilter, more: Partial<Record<keyof SearchFilter, string>> = {}) {
  const all = Object.entries({ ...chosen, ...more }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return `/search?${new URLSearchParams(all)}`;
}
