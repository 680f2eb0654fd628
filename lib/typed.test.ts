import { expect, test } from "vitest";
import { typedDay } from "@/lib/typed-day";
import { typedTime } from "@/lib/typed-time";

test.each([
  ["2027-12-31", "2027-12-31"],
  [" 1/2/2027 ", "2027-02-01"],
  ["01.02.2027", "2027-02-01"],
])("a day as people type it: %s", (typed, day) => {
  expect(typedDay.parse(typed)).toBe(day);
});

test.each(["", "31/02/2027", "next week", "12/2027", undefined])("no day: %s", (typed) => {
  expect(typedDay.safeParse(typed).success).toBe(false);
});

test.each([
  ["14:00", "14:00"],
  ["14:00:00", "14:00"],
  ["9.30", "09:30"],
  ["2pm", "14:00"],
  ["12 am", "00:00"],
  ["12:15pm", "12:15"],
  ["", null],
  [undefined, null],
])("a time as people type it: %s", (typed, time) => {
  expect(typedTime.parse(typed)).toBe(time);
});

test.each(["25:00", "14:60", "13pm", "after lunch", "9:3"])("no time: %s", (typed) => {
  expect(typedTime.safeParse(typed).success).toBe(false);
});
