import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvBeginning, csvLine } from "@/lib/csv";

test("what is read from a line is what was written, whatever is in it", () => {
  const cells = ['She said "no"', "two\nlines", "a, b; c", "", "Café 日本 🙂", "plain"];
  expect(parse(csvBeginning + csvLine(cells) + csvLine(["1", "2", "3", "4", "5", null]), { bom: true })).toEqual([
    cells,
    ["1", "2", "3", "4", "5", ""],
  ]);
});

test("nothing that a spreadsheet would calculate begins a cell", () => {
  for (const typed of ["=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "\r=1"])
    expect(parse(csvLine([typed, "x"]))[0]).toEqual([`'${typed}`, "x"]);
  expect(csvLine(["a=1"])).toBe('"a=1"\r\n');
});
