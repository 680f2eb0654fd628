import { expect, test } from "vitest";
import { readyReasons, reasonsFor } from "@/features/moderation/ready-reasons";

const ways = ["return", "hold", "decline", "take-down"] as const;

test("there are eight reasons, each with a name of its own, and each fits some decision", () => {
  expect(readyReasons).toHaveLength(8);
  expect(new Set(readyReasons.map(({ name }) => name)).size).toBe(8);
  for (const { words } of readyReasons) expect(Object.keys(words).length).toBeGreaterThan(0);
});

test("every decision that needs a reason has some to begin with, none in the words of another", () => {
  const all = ways.flatMap((way) => reasonsFor(way).map(({ words }) => words));
  for (const way of ways) expect(reasonsFor(way).length, way).toBeGreaterThanOrEqual(4);
  expect(new Set(all).size).toBe(all.length);
});

test("they are short enough for their field, in sentences; what readers are told names nobody and asks nothing", () => {
  for (const way of ways)
    for (const { words } of reasonsFor(way)) {
      expect(words, way).toMatch(/^[A-Z].*[.?]$/);
      expect(words.length, words).toBeLessThanOrEqual(way === "take-down" ? 100 : 300);
      if (way === "take-down") expect(words).not.toMatch(/\b(you|your|please)\b/i);
    }
});
