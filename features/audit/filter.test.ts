import { expect, test } from "vitest";
import { dayFrom, errorsIn, readRecordFilter, recordHref, spanOf } from "@/features/audit/filter";
import { readHistoryKey, readKey } from "@/features/audit/key";

const thing = "note-0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

test("what the address says is read, and said again in an address", () => {
  const filter = readRecordFilter({ by: " Jo ", deed: "decline", from: "2026-03-01", page: "9", after: "nothing" });
  expect(filter).toMatchObject({ by: "Jo", deed: "decline", from: "2026-03-01", to: "", after: undefined });
  expect(recordHref(filter)).toBe("/admin/audit?by=Jo&deed=decline&from=2026-03-01");
  expect(recordHref({})).toBe("/admin/audit");
  expect(readRecordFilter({ by: ["a", "b"], words: "\0" })).toMatchObject({ by: "", words: "" });
});

test("a day that no calendar has is told in a sentence, and so is a span that runs backwards", () => {
  expect(dayFrom("2026-02-29")).toBeNull();
  expect(dayFrom("2024-02-29")).toBe("2024-02-29");
  const wrong = (more: Record<string, string>) => Object.keys(errorsIn(readRecordFilter(more)));
  for (const from of ["31/03/2026", "2026-13-01", "2026-3-1", "yesterday"]) expect(wrong({ from })).toEqual(["from"]);
  expect(wrong({ from: "2026-03-02", to: "2026-03-01" })).toEqual(["to"]);
  expect(wrong({ from: "2026-03-01", to: "2026-03-01", words: "ab" })).toEqual(["words"]);
  expect(wrong({ thing: "note-1" })).toEqual(["thing"]);
  expect(wrong({ thing })).toEqual([]);
});

test("a span is of whole days in the UK, summer time too", () => {
  const { since, until } = spanOf({ from: "2026-03-29", to: "2026-03-29" });
  expect([since?.toISOString(), until?.toISOString()]).toEqual(["2026-03-29T00:00:00.000Z", "2026-03-29T23:00:00.000Z"]);
});

test("a key names one thing; new words for it are the thing's", () => {
  expect(readKey(thing)).toEqual({ noun: "note", id: thing.slice(5) });
  expect(readHistoryKey(thing.replace("note", "comment-edit"))).toEqual({ noun: "comment", id: thing.slice(5) });
  expect(readHistoryKey(thing.replace("note", "member"))).toBeNull();
  expect(readKey("note")).toBeNull();
});
