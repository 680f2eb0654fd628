import { expect, test } from "vitest";
import { changingSchema, puttingBackSchema, savingSchema } from "@/features/saved-searches/schema";

const id = "0199c0de-0000-7000-8000-000000000000";
const back = { search: "q=damp", name: "Damp", rhythm: "weekly", toldUntil: "2026-11-23T07:49:00.123456+00:00" };

test.each(["", "   ", "\u200e\u202e", "x".repeat(81)])("%j is no name", (name) => {
  expect(savingSchema.safeParse({ search: "q=damp", name }).success).toBe(false);
  expect(changingSchema.safeParse({ id, name, rhythm: "daily" }).success).toBe(false);
});

test("a name is one line", () =>
  expect(savingSchema.parse({ search: "q=damp", name: " Damp\n in \u202ehomes " }).name).toBe("Damp in homes"));

test.each([
  [back, true],
  [{ ...back, toldUntil: "yesterday" }, false],
  [{ ...back, toldUntil: "0001-01-01T00:00:00Z" }, false],
  [{ ...back, rhythm: "hourly" }, false],
])("what was stopped is put back: %j", (given, isRead) => expect(puttingBackSchema.safeParse(given).success).toBe(isRead));
