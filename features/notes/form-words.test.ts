import { expect, test } from "vitest";
import { sameWords, withFile, wordsIn } from "@/features/notes/form-words";
import { formWords } from "@/features/notes/schema";

test("only the form's own fields, each with its values; empty ones are not there, pairs keep their places", () => {
  expect(
    wordsIn({
      title: "A claim",
      worked: ["One line\r\nand another\u0000"],
      learned: "",
      sourceLabel: ["", "A count", ""],
      sourceUrl: ["", "https://example.org", ""],
      themes: ["b", "", "a"],
      base: "3",
      __proto__: ["x"],
      $ACTION_1: "x",
    }),
  ).toEqual({
    title: ["A claim"],
    worked: ["One line\nand another"],
    sourceLabel: ["", "A count"],
    sourceUrl: ["", "https://example.org"],
    themes: ["a", "b"],
  });
});

test("files are pairs, each once; what is ticked to be removed goes with its words, and nothing else does", () => {
  const fields = { fileId: ["a", "b", "", "c", "b"], fileText: ["A", "", "none", "C", "again"] };
  expect(wordsIn(fields)).toEqual({ fileId: ["a", "b", "c"], fileText: ["A", "", "C"] });
  expect(wordsIn({ ...fields, removeFile: ["a"] })).toEqual({ fileId: ["b", "c"], fileText: ["", "C"] });
  expect(wordsIn({ fileId: "a", removeFile: "a", title: "T" })).toEqual({ title: ["T"] });
  expect(withFile(wordsIn(fields), "d")).toEqual({ fileId: ["a", "b", "c", "d"], fileText: ["A", "", "C"] });
  expect(withFile(wordsIn(fields), "b")).toEqual(wordsIn(fields));
});

test("the same words are the same, in whatever order they were chosen", () => {
  expect(sameWords(wordsIn({ themes: ["a", "b"], title: "T" }), wordsIn({ title: ["T"], themes: ["b", "a"] }))).toBe(true);
  expect(sameWords(wordsIn({ title: "T" }), wordsIn({ title: "T " }))).toBe(false);
  expect(sameWords({}, wordsIn({ title: "" }))).toBe(true);
});

test("more than can be kept is refused in words", () => {
  expect(formWords.safeParse({ learned: "a".repeat(19_000) }).success).toBe(true);
  const long = formWords.safeParse({ learned: "a".repeat(20_001) });
  expect(long.error?.issues[0]?.message).toMatch(/more than 20,000 characters/);
});
