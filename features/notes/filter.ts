import { z } from "zod";
import { levels } from "@/features/notes/schema";

const slug = z.string().regex(/^[a-z0-9-]{1,100}$/);

/** What the address of the library may say. What is not well-formed is left out: an address never breaks a page. */
const filter = z.object({
  place: slug.optional().catch(undefined),
  theme: slug.optional().catch(undefined),
  behaviour: z.coerce.number().int().min(1).max(99).optional().catch(undefined),
  level: z.enum(levels).optional().catch(undefined),
  /** What a note belongs to: chosen from the pages of these. */
  question: slug.optional().catch(undefined),
  challenge: slug.optional().catch(undefined),
  inquiry: slug.optional().catch(undefined),
  year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
});

export type NoteFilter = z.output<typeof filter>;

export const readFilter = (params: Record<string, string | string[] | undefined>): NoteFilter => filter.parse(params);

/** The address of the library with this filter. */
export const notesHref = (chosen: NoteFilter, more: Record<string, string | undefined> = {}) => hrefAt("/notes", chosen, more);

/** The same, all of it as a file. */
export const notesFileHref = (chosen: NoteFilter) => hrefAt("/notes/list.csv", chosen);

function hrefAt(path: string, chosen: NoteFilter, more: Record<string, string | undefined> = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...chosen, ...more })) if (value !== undefined) query.set(name, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}
