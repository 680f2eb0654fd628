/** What the address of a comparison says, as it was typed. */
export type Asked = {
  places: string[];
  theme: string;
  question: string;
  /** By the form, which has a field for each place: a link from one place alone has not asked for anything yet. */
  isSent: boolean;
};

type Params = Record<string, string | string[] | undefined>;

export const mostPlaces = 3;

export function readAsked({ place, theme, question }: Params): Asked {
  const typed = all(place);
  return {
    places: typed
      .map((words) => words.trim().slice(0, 100))
      .filter(Boolean)
      .slice(0, 8),
    theme: all(theme)[0] ?? "",
    question: all(question)[0] ?? "",
    isSent: typed.length > 1,
  };
}

const all = (value: string | string[] | undefined) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** The same from an address that has not been taken apart yet. */
export const readAskedOf = (params: URLSearchParams) =>
  readAsked({
    place: params.getAll("place"),
    theme: params.get("theme") ?? undefined,
    question: params.get("question") ?? undefined,
  });

/** Where a comparison is: all of it stands in its address. */
export function comparisonHref(
  places: readonly string[],
  { theme, question }: { theme?: string; question?: string } = {},
  path = "/places/compare",
) {
  const query = new URLSearchParams(places.map((place) => ["place", place]));
  if (theme) query.set("theme", theme);
  if (question) query.set("question", question);
  return query.size > 0 ? `${path}?${query}` : path;
}
