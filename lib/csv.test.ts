import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvBeginning, csvLine, monthsInCell } from "@/lib/csv";

test("what is read from a line is what was written, whatever is in it", () => {
  const cells = ['She said "no"', "two\nlines", "a, b; c", "", "Café 日本 🙂", "plain"];
  expect(parse(csvBeginning + csvLine(cells) + csvLine(["1", "2", "3", "4", "5", null]), { bom: true })).toEqual([
    cells,
    ["1", "2", "3", "4", "5", ""],
  ]);
});

test("nothing that a spreadsheet would calculate begins a cell", () => {
  for (const typed of ["=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1+1", "\n＋1"])
    expect(parse(csvLine([typed, "x"]))[0]).toEqual([`'${typed}`, "x"]);
  expect(csvLine(["a=1"])).toBe('"a=1"\r\n');
});

test("a month by itself is no day", () => {
  expect(monthsInCell("2018-04-01", "2018-04-01")).toBe("In April 2018");
  expect(monthsInCell("2018-04-01", "2018-06-01")).toBe("April to June 2018");
  expect(monthsInCell("2017-04-01", "2018-04-01")).toBe("April 2017 to April 2018");
});
