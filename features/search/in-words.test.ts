import { expect, test } from "vitest";
import { inContext } from "@/features/search/in-words";

test.each([
  ["as it was cut", "letters came late and", "… letters came late and …"],
  ["whole sentences", "Letters came late.", "Letters came late."],
  ["lines that end a sentence", "Letters came.\n\nNobody read them.", "Letters came. Nobody read them."],
  ["a heading that was found", "\uE000Two years\uE001 in\n\nLetters came.", "\uE000Two years\uE001 in · Letters came."],
  ["a heading that ends in what was found", "Two \uE000years\uE001\nLetters came.", "Two \uE000years\uE001 · Letters came."],
  ["words in quotes", "“Letters came.”\nNobody read them.", "“Letters came.” Nobody read them."],
])("a piece of a text: %s", (_, piece, shown) => {
  expect(inContext(piece)).toBe(shown);
});
