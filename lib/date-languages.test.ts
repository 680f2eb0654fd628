import { expect, test } from "vitest";
import { dateLanguages, writeDate, writeMonths } from "@/lib/date-languages";

const at = new Date("2018-12-19T14:25:00Z");

test.each([
  ["en-GB", "19 December 2018", "December 2018"],
  ["cy", "19 Rhagfyr 2018", "Rhagfyr 2018"],
  ["ga", "19 Nollaig 2018", "Nollaig 2018"],
  ["pl", "19 grudnia 2018", "grudzień 2018"],
  ["numbers", "2018-12-19", "2018-12"],
] as const)("%s", (language, day, month) => {
  expect(writeDate(at, { language, as: "day" })).toBe(day);
  expect(writeDate(at, { language, as: "month" })).toBe(month);
});

test("Scottish Gaelic knows its months", () => {
  expect(writeDate(at, { language: "gd", as: "day" })).toMatch(/19.*Dùbhlachd 2018/);
});

test.each(dateLanguages)("%s writes a range with both its months, and one month once", (language) => {
  const [april, june] = [new Date("2018-04-01"), new Date("2018-06-01")];
  const june2018 = writeDate(june, { language, as: "month" });
  expect(writeMonths(june, june, language)).toBe(june2018);
  expect(writeMonths(april, june, language)).toContain(june2018.slice(-4));
  expect(writeMonths(april, june, language)).not.toBe(june2018);
});

test("the day is that of the UK", () => {
  expect(writeDate(new Date("2018-06-30T23:30:00Z"), { language: "numbers", as: "day" })).toBe("2018-07-01");
});
