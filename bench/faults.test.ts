import { expect, test } from "vitest";
import { faultsOf } from "@/bench/faults";
import { readPlan } from "@/bench/plan";

const sizes = new Map([
  ["notes", 100_000],
  ["members", 500],
]);
const planOf = (node: Record<string, unknown>) => readPlan([{ Plan: { "Total Cost": 10, ...node }, "Execution Time": 30 }]);
const faults = (node: Record<string, unknown>, couldOnlyRead: string[] = []) =>
  faultsOf({ ...planOf(node), couldOnlyRead }, sizes, false);
const scan = { "Actual Rows": 1, "Actual Loops": 1, "Relation Name": "notes" };

test("a table that grows must not be read whole, in workers neither", () => {
  expect(faults({ "Node Type": "Seq Scan", ...scan })).toEqual(["reads notes from end to end"]);
  expect(faults({ "Node Type": "Sort", Plans: [{ "Node Type": "Parallel Seq Scan", "Total Cost": 1, ...scan }] })).toHaveLength(
    1,
  );
  expect(faults({ "Node Type": "Seq Scan", ...scan, "Relation Name": "places" })).toEqual([]);
  expect(faults({ "Node Type": "Seq Scan", ...scan, "Relation Name": "members" })).toEqual([]);
});

test("nor an index that is walked from end to end, nor one again and again", () => {
  const index = { "Node Type": "Index Scan", ...scan, "Index Name": "notes_by_date" };
  expect(faults(index)).toEqual([]);
  expect(faults({ ...index, "Rows Removed by Filter": 12_000 })).toEqual(["looks at 12001 rows of notes by notes_by_date"]);
  expect(faults({ ...index, "Actual Loops": 12_000 })).toHaveLength(1);
});

test("a table without an index for it, a plan to be compiled, and one that takes long", () => {
  const fine = { "Node Type": "Result" };
  expect(faults(fine, ["members", "themes"])).toEqual(["has no index to find its members by"]);
  expect(faults({ ...fine, "Total Cost": 200_000 })).toHaveLength(1);
  expect(faultsOf({ ...planOf(fine), couldOnlyRead: [] }, sizes, true)).toEqual(["takes 30.0 ms, which is over 20"]);
});
