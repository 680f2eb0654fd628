import { diffArrays } from "diff";

/** A run of text that stands in both, only in the later text, or only in the earlier one. */
export type Piece = { kind: "kept" | "added" | "taken out"; text: string };

type Token = { word: string; space: string };

// With this many words changed nobody reads word by word, and the comparison would take its square.
const mostEdits = 400;

/**
 * What changed between two texts, word by word. Kept and taken out, one after another, are the earlier text to the letter;
 * kept and added the later one. Texts with next to nothing in common are taken out and added whole.
 */
export function compared(before: string, after: string): Piece[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const changes = diffArrays(old, now, { comparator: (a, b) => a.word === b.word, maxEditLength: mostEdits });
  if (!changes) return gathered([taken(before), added(after)]);
  const pieces: Piece[] = [];
  let [passed, come] = [0, 0];
  for (const change of changes) {
    if (change.removed) pieces.push(taken(textOf(old.slice(passed, passed + change.count))));
    else if (change.added) pieces.push(added(textOf(now.slice(come, come + change.count))));
    else pieces.push(...sameWords(old.slice(passed, passed + change.count), now.slice(come, come + change.count)));
    if (!change.added) passed += change.count;
    if (!change.removed) come += change.count;
  }
  return gathered(pieces);
}

const kept = (text: string): Piece => ({ kind: "kept", text });
const added = (text: string): Piece => ({ kind: "added", text });
const taken = (text: string): Piece => ({ kind: "taken out", text });

/**
 * Words with the white space behind them: were spaces words of their own, half of two unlike texts would be the same.
 * "don’t", "place-based" and "1,500" are one word each.
 */
function tokensOf(text: string): Token[] {
  const tokens = text.matchAll(/([\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|\S|^)(\s*)/gu);
  return [...tokens].map(([, word = "", space = ""]) => ({ word, space }));
}

const textOf = (tokens: readonly Token[]) => tokens.map(({ word, space }) => word + space).join("");

function sameWords(old: readonly Token[], now: readonly Token[]): Piece[] {
  return now.flatMap(({ word, space }, index) => {
    const before = old[index]?.space ?? "";
    return before === space ? [kept(word + space)] : [kept(word), taken(before), added(space)];
  });
}

/** One thing taken out and one added where there were several with nothing but a comma between them. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  let [out, into, between] = ["", "", ""];
  const settle = () => {
    const space = sameSpaceBehind(out, into);
    const words = (text: string) => text.slice(0, text.length - space.length);
    whole.push(taken(words(out)), added(words(into)), kept(space + between));
    [out, into, between] = ["", "", ""];
  };
  for (const { kind, text } of pieces) {
    if (kind === "kept") {
      between += text;
      continue;
    }
    if (text === "") continue;
    if (/[\p{L}\p{N}]/u.test(between) || (out === "" && into === "")) settle();
    out += between + (kind === "taken out" ? text : "");
    into += between + (kind === "added" ? text : "");
    between = "";
  }
  settle();
  return whole.filter(({ text }) => text !== "");
}

function sameSpaceBehind(out: string, into: string) {
  const [space] = /\s*$/.exec(out) ?? [""];
  return space === /\s*$/.exec(into)?.[0] ? space : "";
}
