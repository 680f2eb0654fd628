import { z } from "zod";

export const shownPeople = ["administrator", "editor", "moderator", "lead", "no-organisation", "suspended", "closed"] as const;

const id = z.uuid().optional().catch(undefined);

/** What the address of the list of people may say. What is not well-formed is left out: an address never breaks a page. */
const filter = z.object({
  find: z
    .string()
    .transform((text) => text.replaceAll("\0", "").trim().slice(0, 100))
    .catch(""),
  show: z.enum(shownPeople).optional().catch(undefined),
  after: id,
  before: id,
});

export type PeopleFilter = z.output<typeof filter>;

export const readPeopleFilter = (params: Record<string, string | string[] | undefined>): PeopleFilter => filter.parse(params);

/** The address of the list from here on. It names people by their ids: addresses are kept in histories and logs. */
export function peopleHref({ find, show }: PeopleFilter, turn: { after?: string; before?: string } = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ find, show, ...turn })) if (value) query.set(name, value);
  return query.size > 0 ? `/admin/people?${query}` : "/admin/people";
}
