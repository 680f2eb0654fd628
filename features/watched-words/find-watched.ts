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

/** The same, or its simple plural. */
const isSo = (found: string, sought: string) =>
  found === sought ||
  found === `${sought}s` ||
  found === `${sought}es` ||
  (sought.endsWith("y") && found === `${sought.slice(0, -1)}ies`);

/** A word or a phrase made of letters or digits that can be looked for. */
export const canBeFound = (words: string) => tokensOf(words).length > 0;

/** Where watched words stand in a text: as whole words, whatever stands between them, each once. */
export function findWatched(text: string, list: readonly Watched[]): FoundWatched[] {
  const there = tokensOf(text);
  return list.flatMap((watched) => {
    const sought = tokensOf(watched.words).map(({ folded }) => folded);
    if (sought.length === 0) return [];
    const from = there.findIndex((_, start) =>
      sought.every((part, index) => {
        const found = there[start + index]?.folded;
        return found !== undefined && (index === sought.length - 1 ? isSo(found, part) : found === part);
      }),
    );
    const [first, last] = [there[from], there[from + sought.length - 1]];
    return first && last ? [{ ...watched, text: text.slice(first.at, last.end), at: first.at }] : [];
  });
}
