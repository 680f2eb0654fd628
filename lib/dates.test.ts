import { expect, test } from "vitest";
import { dayInWords, dayOf, isWorkingMorning, mondayOf, timeInWords, ukMoment, weekInWords } from "@/lib/dates";

test.each([
  // The clocks go back on 25 October 2026 at 2 in the morning: that day begins in summer time, and the next in winter time.
  ["2026-10-24", "2026-10-23T23:00:00.000Z"],
  ["2026-10-25", "2026-10-24T23:00:00.000Z"],
  ["2026-10-26", "2026-10-26T00:00:00.000Z"],
  // They go forward on 28 March 2027 at 1 in the morning.
  ["2027-03-27", "2027-03-27T00:00:00.000Z"],
  ["2027-03-28", "2027-03-28T00:00:00.000Z"],
  ["2027-03-29", "2027-03-28T23:00:00.000Z"],
  ["2027-01-01", "2027-01-01T00:00:00.000Z"],
  ["2027-07-01", "2027-06-30T23:00:00.000Z"],
])("%s begins in the UK at %s, and is written as that day", (day, moment) => {
  const begins = ukMoment(day, "00:00");
  expect(begins.toISOString()).toBe(moment);
  expect(dayOf(begins)).toBe(day);
  expect(timeInWords(begins)).toBe("00:00");
  expect(dayInWords(begins)).toContain(String(Number(day.slice(8))));
});

test("every day of ten years begins at midnight in the UK, and the moment before is the day before", () => {
  for (let day = Date.parse("2024-01-01"); day < Date.parse("2034-01-01"); day += 86_400_000) {
    const name = new Date(day).toISOString().slice(0, 10);
    const begins = ukMoment(name, "00:00");
    expect(dayOf(begins)).toBe(name);
    expect(timeInWords(begins)).toBe("00:00");
    expect(dayOf(new Date(begins.getTime() - 1))).toBe(new Date(day - 86_400_000).toISOString().slice(0, 10));
  }
});

test.each([
  ["2026-05-04T08:00:00Z", "2026-05-04"],
  ["2026-05-10T22:59:00Z", "2026-05-04"],
  // Midnight in the UK, in summer time: the next Monday has begun.
  ["2026-05-10T23:00:00Z", "2026-05-11"],
  ["2027-01-01T12:00:00Z", "2026-12-28"],
])("%s is in the week of %s", (moment, monday) => {
  expect(mondayOf(new Date(moment))).toBe(monday);
  expect(mondayOf(ukMoment(monday, "00:00"))).toBe(monday);
  expect(mondayOf(new Date(moment), 1) > monday).toBe(true);
});

test.each([
  ["half past eight in summer", "2026-07-01T07:30:00Z", true],
  ["the same hour by Greenwich in winter", "2026-12-01T07:30:00Z", false],
  ["half past eight in winter", "2026-12-01T08:30:00Z", true],
  ["a minute before", "2026-12-01T08:29:00Z", false],
  ["noon", "2026-12-01T12:00:00Z", false],
  ["Saturday", "2026-12-05T09:00:00Z", false],
  ["Sunday", "2026-12-06T09:00:00Z", false],
])("a working morning: %s", (_what, moment, is) => expect(isWorkingMorning(new Date(moment))).toBe(is));

test.each([
  ["2018-12-17", "17 to 23 December 2018"],
  ["2018-10-29", "29 October to 4 November 2018"],
  ["2018-12-31", "31 December 2018 to 6 January 2019"],
])("the week of %s is %s", (monday, words) => expect(weekInWords(monday)).toBe(words));
