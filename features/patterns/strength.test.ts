import { expect, test } from "vitest";
import { strengthInWords, strengthOf } from "@/features/patterns/strength";

const seenIn = (...placeIds: string[]) => placeIds.map((placeId) => ({ stance: "for" as const, placeId }));
const notIn = (placeId: string) => ({ stance: "against" as const, placeId });

test.each([
  ["nothing cited", [], "no place yet"],
  ["one note", seenIn("a"), "one place"],
  ["several from one keen place", seenIn("a", "a", "a"), "one place"],
  ["two places", seenIn("a", "b"), "a few places"],
  ["four places", seenIn("a", "b", "c", "d"), "a few places"],
  ["five places", seenIn("a", "b", "c", "d", "e"), "many places"],
  ["counter-evidence counts no place", [...seenIn("a"), notIn("b")], "one place · contested"],
  ["counter-evidence from one of its own places", [...seenIn("a", "b"), notIn("a")], "a few places · contested"],
  ["only counter-evidence", [notIn("a")], "no place yet · contested"],
])("%s", (_, sources, words) => {
  expect(strengthInWords(strengthOf(sources))).toBe(words);
});
