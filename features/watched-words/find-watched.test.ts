import { expect, test } from "vitest";
import { canBeFound, findWatched } from "@/features/watched-words/find-watched";
import { cpuTime } from "@/lib/cpu-time-for-tests";

const found = (words: string, text: string) => findWatched(text, [{ words, effect: "note" }]).map((one) => one.text);

test.each([
  ["scrounger", "They call them scrounger.", ["scrounger"]],
  ["scrounger", "SCROUNGERS, they say", ["SCROUNGERS"]],
  ["hard to reach", "the Hard-to-Reach", ["Hard-to-Reach"]],
  ["hard to reach", "hard to\n reach", ["hard to\n reach"]],
  ["problem family", "problem families here", ["problem families"]],
  ["bus", "two buses", ["buses"]],
  ["Ärger", "so viel arger", ["arger"]],
  ["naive", "a naïve view", ["naïve"]],
  ["naïve", "a nai\u0308ve view", ["nai\u0308ve"]],
  ["idiot", "the id\u00adiot’s idea", ["id\u00adiot"]],
  ["дурак", "Он ДУРАК.", ["ДУРАК"]],
  ["covid 19", "covid-19 again", ["covid-19"]],
])("%s is found in %j", (words, text, there) => expect(found(words, text)).toEqual(there));

test.each([
  ["ass", "classes pass as assets"],
  ["hell", "Hello, shells"],
  ["hard to reach", "hard to be reached"],
  ["con", "contact the icon"],
  ["fool", "foolish"],
  ["reach", ""],
])("%s is not found in %j", (words, text) => expect(found(words, text)).toEqual([]));

test("where it stands is where it stands, each word once", () => {
  expect(
    findWatched("A fool, a foo, and fools.", [
      { words: "fool", effect: "hold" },
      { words: "foo", effect: "note" },
    ]),
  ).toEqual([
    { words: "fool", effect: "hold", text: "fool", at: 2 },
    { words: "foo", effect: "note", text: "foo", at: 10 },
  ]);
});

test("what has no letter or digit cannot be looked for", () => {
  expect([canBeFound("…!"), canBeFound("x")]).toEqual([false, true]);
  expect(found("…!", "What …! is")).toEqual([]);
});

test("a long text against a long list takes no time to speak of", () => {
  const list = Array.from({ length: 500 }, (_, index) => ({ words: `word${index} and another`, effect: "note" as const }));
  const text = "word and another ".repeat(2000);
  expect(cpuTime(() => findWatched(text, list))).toBeLessThan(500);
  expect(findWatched(text, list)).toEqual([]);
});
