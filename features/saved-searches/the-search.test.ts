import { expect, test } from "vitest";
import { filterOf, hrefOf, searchOf } from "@/features/saved-searches/the-search";
import { readSearch } from "@/features/search/filter";

const kept = (params: Record<string, string>) => searchOf(readSearch(params));

test.each([
  [{ q: "  Damp   Housing " }, "q=damp+housing"],
  [{ place: "leeds", q: "damp", page: "3", sort: "newest", since: "2026-01-01T00:00:00Z" }, "q=damp&place=leeds"],
  [{ year: "2018", noun: "note", q: '"two teams" -once' }, "q=%22two+teams%22+-once&noun=note&year=2018"],
  [{ q: "damp", noun: "nonsense" }, "q=damp"],
])("%j is kept one way, whatever page and order it was read in", (params, search) => {
  expect(kept(params)).toBe(search);
  expect(searchOf(filterOf(search))).toBe(search);
});

test.each<Record<string, string>>([{ q: "" }, { place: "leeds" }, { q: "-damp" }, { q: "!?" }, { q: "ß".repeat(300) }])(
  "%j cannot be kept",
  (params) => expect(kept(params)).toBeNull(),
);

test("only what is new since then, the newest first", () => {
  expect(hrefOf("q=damp")).toBe("/search?q=damp");
  expect(readSearch(Object.fromEntries(new URL(hrefOf("q=damp", new Date(0)), "http://here").searchParams))).toEqual({
    q: "damp",
    sort: "newest",
  });
  expect(hrefOf("q=damp", new Date("2026-11-23T07:50:00Z"))).toBe(
    "/search?q=damp&sort=newest&since=2026-11-23T07%3A50%3A00.000Z",
  );
});
