import { expect, test } from "vitest";
import { daysInWords, inTimeInWords, keptInWords, kindInWords } from "@/features/promise/in-words";

test("how many answers kept their promise, words first", () => {
  const words = (inTime: number, count: number) => inTimeInWords({ inTime, count });
  expect([words(1, 1), words(0, 1), words(3, 3), words(0, 3)]).toEqual(["In time", "Too late", "All in time", "None in time"]);
  expect(words(9, 10)).toBe("Nearly all in time (9 of 10)");
  expect(words(8, 10)).toBe("Most in time (8 of 10)");
  expect(words(6, 10)).toBe("More than half in time (6 of 10)");
  expect(words(1, 2)).toBe("Half in time (1 of 2)");
  expect(words(1, 1200)).toBe("Fewer than half in time (1 of 1,200)");
});

test("the whole of it says what is overdue now", () => {
  const kind = (late: number, waits = 2) => ({ answered: { count: 2, inTime: 2 }, waits: { count: waits, late } });
  expect(keptInWords([kind(1), kind(0)])).toBe("All in time. One answer is overdue now.");
  expect(keptInWords([kind(2)])).toBe("All in time. Two answers are overdue now.");
  expect(keptInWords([kind(0)])).toBe("All in time. Nothing that waits is overdue.");
  expect(keptInWords([])).toBe("Nothing was answered in this time. Nothing waits.");
});

test("days and kinds are words, those that come later too", () => {
  expect([daysInWords(0), daysInWords(1), daysInWords(3)]).toEqual([
    "on the same day",
    "within one working day",
    "within three working days",
  ]);
  expect([kindInWords("note-edit"), kindInWords("something-new")]).toEqual(["Notes with new words", "Something-new"]);
});
