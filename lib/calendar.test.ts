import { expect, test } from "vitest";
import { calendar } from "@/lib/calendar";

const entry = {
  id: "01a21725-0350-75ae-beef-de2e0b6b526b",
  title: "What a day changes",
  on: "2018-06-12",
  startsAt: "10:00",
  endsAt: "16:00",
  where: "The library, Gateshead",
  about: "For: commissioners",
  href: "https://example.org/workshops/a-day",
  version: 2,
  changedAt: new Date("2018-05-01T09:00:00Z"),
};
const told = (more: Partial<typeof entry> | { startsAt: null; endsAt: null } = {}, name = "Workshops") =>
  calendar({ name, entries: [{ ...entry, ...more }] });
/** As a calendar reads them: what was folded is one line again. */
const linesOf = (text: string) => text.replaceAll("\r\n ", "").trimEnd().split("\r\n");

test("a day with its times, in universal time: an hour earlier in summer than the clock shows here", () => {
  const lines = linesOf(told());
  expect(lines.at(0)).toBe("BEGIN:VCALENDAR");
  expect(lines.at(-1)).toBe("END:VCALENDAR");
  expect(lines).toEqual(expect.arrayContaining([`UID:${entry.id}`, "SEQUENCE:2", "DTSTAMP:20180501T090000Z"]));
  expect(lines).toEqual(expect.arrayContaining(["DTSTART:20180612T090000Z", "DTEND:20180612T150000Z"]));
  expect(linesOf(told({ on: "2018-12-12" }))).toContain("DTSTART:20181212T100000Z");
});

test("without times it takes the day, whatever the clock of this machine", () => {
  const lines = linesOf(told({ startsAt: null, endsAt: null }));
  expect(lines).toContain("DTSTART;VALUE=DATE:20180612");
  expect(lines.some((line) => line.startsWith("DTEND"))).toBe(false);
});

test("no line is longer than 75 octets, however it is written, and none of its words is lost", () => {
  const title = "Wer zuhört, hört mehr – ü, ł, 🙂 and 場所; ".repeat(12).trim();
  const text = told({ title, about: "x".repeat(800) });
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const summary = linesOf(text).find((line) => line.startsWith("SUMMARY:")) ?? "";
  expect(summary.slice(8).replace(/\\([\\;,])/g, "$1")).toBe(title);
});

test("nothing that somebody types begins a line of its own", () => {
  const hostile = "Tea\r\nEND:VEVENT\nBEGIN:VALARM\u0000; a, b \\ c";
  const lines = linesOf(told({ title: hostile, where: hostile, about: hostile }, hostile));
  expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith("BEGIN:VALARM"))).toHaveLength(0);
  expect(lines).toContain("SUMMARY:Tea\\nEND:VEVENT\\nBEGIN:VALARM \\; a\\, b \\\\ c");
  expect(lines).toContain("NAME:Tea END:VEVENT BEGIN:VALARM \\; a\\, b \\\\ c");
});

test("of the same entries it is the same to the letter", async () => {
  const before = told();
  await new Promise((wait) => setTimeout(wait, 1100));
  expect(told()).toBe(before);
});

test("a calendar of nothing is a calendar", () => {
  expect(linesOf(calendar({ name: "Workshops", entries: [] })).slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
});
