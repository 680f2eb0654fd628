import { expect, test } from "vitest";
import { compared, type Piece } from "@/lib/compared";
import { cpuTime } from "@/lib/cpu-time-for-tests";

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => (kind === "kept" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`)).join("");

test.each([
  ["We rang first.", "We rang first.", "We rang first."],
  ["", "We rang first.", "{+We rang first.+}"],
  ["We rang first.", "", "[-We rang first.-]"],
  ["", "", ""],
  ["We rang first.", "We always rang first.", "We {+always +}rang first."],
  ["We always rang first.", "We rang first.", "We [-always -]rang first."],
  ["We rang first.", "We wrote first.", "We [-rang-]{+wrote+} first."],
  ["It took six weeks.", "It took six weeks, not four.", "It took six weeks{+, not four+}."],
  ["1,500 people came", "1,600 people came", "[-1,500-]{+1,600+} people came"],
  ["they don’t ring", "they do ring", "they [-don’t-]{+do+} ring"],
  ["red, green", "blue, brown", "[-red, green-]{+blue, brown+}"],
  ["One.\n\nTwo.", "One. Two.", "One.[-\n\n-]{+ +}Two."],
  ["  set in", "set in", "[-  -]set in"],
  ["Ymwelwyr â Chaerdydd", "Ymwelwyr â Chasnewydd", "Ymwelwyr â [-Chaerdydd-]{+Chasnewydd+}"],
  ["👩‍👧 came", "👩‍👧 came twice", "👩‍👧 came{+ twice+}"],
])("%j → %j", (before, after, wanted) => expect(shown(compared(before, after))).toBe(wanted));

/** The same numbers every time: a test that fails on some days only is no test. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % below;
  };
}

const words = ["we", "rang", "first", ",", ".", "\n", "\n\n", "  ", "don’t", "1,500", "the", "ürün", "日本", "👩‍👧", "-", "'"];

test("the pieces are both texts, to the letter", () => {
  const next = numbers(7);
  for (let round = 0; round < 2000; round++) {
    const text = () => Array.from({ length: next(24) }, () => words[next(words.length)] + (next(3) ? " " : "")).join("");
    const [before, after] = [text(), text()];
    const pieces = compared(before, after);
    const without = (kind: Piece["kind"]) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map((piece) => piece.text)
        .join("");
    expect(without("added")).toBe(before);
    expect(without("taken out")).toBe(after);
    expect(pieces.every((piece) => piece.text !== "")).toBe(true);
  }
});

const random = (next: (below: number) => number, length: number, letters: string, space: number) =>
  Array.from({ length }, () => (next(space) ? letters[next(letters.length)] : " ")).join("");

test.each([
  ["random words", 1500, "abcdefghijklmnopqrstuvwxyz", 6],
  ["nothing but signs", 1500, "!?.,;:()", 1_000_000],
  ["one-letter words", 1500, "abcdef", 2],
  ["a hundred thousand characters", 100_000, "abcdefghijklmnopqrstuvwxyz", 6],
])("two texts of %s are compared at once", (_, length, letters, space) => {
  const next = numbers(11);
  const [before, after] = [random(next, length, letters, space), random(next, length, letters, space)];
  compared(before, after);
  const times = Array.from({ length: 3 }, () => cpuTime(() => compared(before, after)));
  expect(Math.min(...times)).toBeLessThan(50);
});

test("texts with nothing in common are replaced whole", () => {
  const many = (word: string) => Array.from({ length: 1000 }, (_, index) => `${word}${index}`).join(" ");
  expect(compared(many("a"), many("b")).map(({ kind }) => kind)).toEqual(["taken out", "added"]);
});
