import { expect, test } from "vitest";
import { howMuchChanged, isLight } from "@/features/notes/light-correction";

const text = "The first contact decides what follows, and a letter had told people what to expect of us.";

test("a word in the place of another is one, whichever is longer; punctuation counts too", () => {
  expect(howMuchChanged([text], [text])).toEqual({ changed: 0, all: 17 });
  expect(howMuchChanged([text], [text.replace("letter", "text message")])).toEqual({ changed: 2, all: 17 });
  expect(howMuchChanged([text], [text.replace(", and", " and")])).toMatchObject({ changed: 1 });
  expect(howMuchChanged([text, "Two words."], [text, "Three other words."])).toMatchObject({ changed: 2, all: 19 });
});

test("a tenth of the words, or three", () => {
  expect(isLight({ changed: 3, all: 5 })).toBe(true);
  expect(isLight({ changed: 4, all: 39 })).toBe(false);
  expect(isLight({ changed: 15, all: 150 })).toBe(true);
  expect(isLight({ changed: 16, all: 150 })).toBe(false);
});
