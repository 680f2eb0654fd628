import { expect, test } from "vitest";
import { standingOf } from "@/features/notes/standing";

const heard = { saw: 0, differs: 0, builds: 0, used: 0, places: 1 };
const lately = { isOverdue: false, lookedAtOn: "2024-06-06" };

test.each([
  [1, "one place"],
  [2, "a few places"],
  [4, "a few places"],
  [5, "many places"],
  [50, "many places"],
])("%i places, its own with them: %s", (places, reach) =>
  expect(standingOf({ elsewhere: { ...heard, places }, ...lately })).toEqual({ reach, isContested: false, notSince: null }),
);

test("one place that differs makes it contested, however many agree", () => {
  expect(standingOf({ elsewhere: { ...heard, saw: 40, places: 41, differs: 1 }, ...lately })).toMatchObject({
    reach: "many places",
    isContested: true,
  });
  expect(standingOf({ elsewhere: { ...heard, differs: 12 }, ...lately })).toMatchObject({
    reach: "one place",
    isContested: true,
  });
});

test("past its review date it says since when nobody has looked", () => {
  expect(standingOf({ elsewhere: heard, isOverdue: true, lookedAtOn: "2018-06-06" }).notSince).toBe("2018-06-06");
  expect(standingOf({ elsewhere: heard, ...lately }).notSince).toBeNull();
});
