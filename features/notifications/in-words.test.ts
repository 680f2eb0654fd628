import { expect, test } from "vitest";
import { deedInWords } from "@/features/notifications/in-words";
import { toldDeeds } from "@/lib/told-deeds";

test("everything that somebody is told of has words", () => {
  expect(toldDeeds.length).toBeGreaterThan(35);
  expect(new Set(toldDeeds).size).toBe(toldDeeds.length);
  expect(toldDeeds.filter((deed) => !deedInWords(deed))).toEqual([]);
});
