import { expect, test } from "vitest";
import { oldestInWords, thisWeekInWords } from "@/features/duty/in-words";

test("who looks this week", () => {
  expect(thisWeekInWords(["Ada Minster"])).toBe("This week: Ada Minster.");
  expect(thisWeekInWords(["Ada Minster", "Ravi Shah"])).toBe("This week: Ada Minster and Ravi Shah.");
  expect(thisWeekInWords([])).toBe("");
});

test("the oldest is told of by kind, place and time alone", () => {
  const sentAt = new Date("2018-12-03T09:12:00Z");
  expect(oldestInWords({ noun: "comment", place: "Oldham", sentAt })).toBe("Comment from Oldham, since 3 December 2018, 09:12");
  expect(oldestInWords({ noun: "what nobody knows", place: null, sentAt })).toBe("Something, since 3 December 2018, 09:12");
});
