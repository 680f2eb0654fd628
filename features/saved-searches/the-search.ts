import { readAsked } from "@/features/search/asked-words";
import { readSearch, type SearchFilter, searchHref } from "@/features/search/filter";

/** What the way back through the door can carry, and the table holds. */
const longest = 480;
const order = ["q", "noun", "place", "theme", "organisation", "behaviour", "level", "kind", "year", "sure"] as const;

/**
 * A search as it is kept: what it asks, written one way however it was typed; not in which order, nor since when. Null where
 * nothing is asked, or more than can be kept.
 */
export function searchOf(filter: SearchFilter): string | null {
  const words = filter.q.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  if (!readAsked(words).some(({ isNot }) => !isNot)) return null;
  const asked = { ...filter, q: words };
  const search = new URLSearchParams(order.flatMap((name) => (asked[name] ? [[name, String(asked[name])]] : []))).toString();
  return search.length > longest ? null : search;
}

export const filterOf = (search: string): SearchFilter => readSearch(Object.fromEntries(new URLSearchParams(search)));

/** Where it is asked; only what is new since then, the newest first. */
export const hrefOf = (search: string, since?: Date) =>
  searchHref(filterOf(search), since ? { sort: "newest", since: since.toISOString() } : {});
