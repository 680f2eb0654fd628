import { otherSpellings } from "@/features/search/spellings";

/** One thing that is asked for: a word, or words that belong together; with what else it may be called. */
export type AskedWord = {
  words: string;
  /** In this order, side by side. */
  isPhrase: boolean;
  /** What has it is left out. */
  isNot: boolean;
  others: { words: string; isPhrase: boolean }[];
};

const token = /(-?)"([^"]*)"|(-?)([^\s"]+)/g;
const mostAsked = 24;

/** What somebody typed, word by word: "quoted phrases", -without, and what staff say means much the same. */
export function readAsked(typed: string, synonyms: readonly (readonly string[])[] = []): AskedWord[] {
  const tokens = [...typed.normalize("NFC").matchAll(token)].slice(0, mostAsked).flatMap((match): Token[] => {
    const [, notPhrase, phrase, notWord, word] = match;
    const words = tidy(phrase ?? word ?? "");
    if (!words) return [];
    return [{ words, isPhrase: phrase !== undefined, isNot: (notPhrase || notWord) === "-" }];
  });
  return together(tokens, synonyms).map((one) => ({ ...one, others: othersOf(one, synonyms) }));
}

type Token = Omit<AskedWord, "others">;

/** Hyphens and apostrophes stay inside a word. */
const tidy = (text: string) => text.replace(/[^\p{L}\p{N}'’&-]+/gu, " ").replace(/^[-'’ ]+|[-'’ ]+$/gu, "");

/** "council tax" is one thing where staff have said so, quoted or not. */
function together(tokens: Token[], synonyms: readonly (readonly string[])[]): Token[] {
  const known = new Set(synonyms.flat().filter((words) => words.includes(" ")));
  const isKnown = (words: string) => known.has(words) || known.has(words.replace(/s$/, ""));
  const units: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = [3, 2].find((many) => {
      const some = tokens.slice(at, at + many);
      const areWords = some.length === many && some.every(({ isPhrase, isNot }) => !isPhrase && !isNot);
      return areWords && isKnown(some.map(({ words }) => words.toLowerCase()).join(" "));
    });
    const some = tokens.slice(at, at + (length ?? 1));
    const [first] = some;
    if (first) units.push({ ...first, words: some.map(({ words }) => words).join(" ") });
    at += some.length - 1;
  }
  return units;
}

function othersOf({ words, isPhrase, isNot }: Token, synonyms: readonly (readonly string[])[]) {
  if (isPhrase || isNot) return [];
  const plain = words.toLowerCase();
  const singular = plain.replace(/s$/, "");
  const meant = synonyms.filter((group) => group.some((one) => one === plain || one === singular)).flat();
  return [...new Set([...otherSpellings(plain), ...meant])]
    .filter((other) => other !== plain)
    .map((other) => ({ words: other, isPhrase: other.includes(" ") }));
}
