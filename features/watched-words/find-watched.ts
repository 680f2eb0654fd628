import type { Effect } from "@/features/watched-words/effects";

export type Watched = { words: string; effect: Effect };

/** As it stands in the text, and where. */
export type FoundWatched = Watched & { text: string; at: number };

type Token = { folded: string; at: number; end: number };

// Signs that nobody sees, such as soft hyphens, make no two words of one.
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;

/** Without case, accents and ligatures: "Ärger", "ärger" and "arger" are one. */
const fold = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(token)].map((match) => ({
    folded: fold(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }));

/** The same, and its simple plural. */
const formsOf = (sought: string) => [
  sought,
  `${sought}s`,
  `${sought}es`,
  ...(sought.endsWith("y") ? [`${sought.slice(0, -1)}ies`] : []),
];

/** A word or a phrase made of letters or digits that can be looked for. */
export const canBeFound = (words: string) => tokensOf(words).length > 0;

/** Where watched words stand in a text: as whole words, whatever stands between them, each once. */
export function findWatched(text: string, list: readonly Watched[]): FoundWatched[] {
  const there = tokensOf(text);
  const places = new Map<string, number[]>();
  for (const [place, { folded }] of there.entries()) {
    const known = places.get(folded);
    if (known) known.push(place);
    else places.set(folded, [place]);
  }
  return list.flatMap((watched) => {
    const sought = tokensOf(watched.words).map(({ folded }) => folded);
    const ends = formsOf(sought.pop() ?? "").flatMap((form) => places.get(form) ?? []);
    const from = ends
      .map((end) => end - sought.length)
      .filter((start) => sought.every((part, index) => there[start + index]?.folded === part))
      .sort((one, other) => one - other)
      .at(0);
    if (from === undefined) return [];
    const [first, last] = [there[from], there[from + sought.length]];
    return first && last ? [{ ...watched, text: text.slice(first.at, last.end), at: first.at }] : [];
  });
}
