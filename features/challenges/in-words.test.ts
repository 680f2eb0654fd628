import { expect, test } from "vitest";
import { dueInWords } from "@/features/challenges/in-words";

test.each([
  ["2026-12-31", "in 5 weeks"],
  ["2026-11-26", "tomorrow"],
  ["2026-11-25", "today"],
  ["2026-11-24", "which was yesterday"],
  ["2020-12-31", "which was 6 years ago"],
])("a mission due on %s is due %s", (dueOn, words) => {
  expect(dueInWords(dueOn, new Date("2026-11-25T23:30:00Z"))).toBe(words);
});
