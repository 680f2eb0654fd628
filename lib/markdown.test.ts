import { expect, test } from "vitest";
import { cpuTime } from "@/lib/cpu-time-for-tests";
import { markdown } from "@/lib/markdown";

const long = 10_000;
const lines = (count: number, line: (number: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join("\n");

test.each([
  ["quotations", ">".repeat(long)],
  ["quotations with spaces", "> ".repeat(long / 2)],
  ["bullets", "- ".repeat(long / 2)],
  ["numbers", "1. ".repeat(long / 3)],
  ["all of them", "> - 1) ".repeat(long / 7)],
  ["items further and further in", lines(130, (number) => `${" ".repeat(number)}- a`)],
  ["brackets", "[".repeat(long)],
  ["marks", "**a_b".repeat(long / 5)],
  ["cells", `${"|a".repeat(long / 4)}\n${"|-".repeat(long / 4)}`],
])("ten thousand characters of %s are rendered, in less than a second", (_, text) => {
  expect(cpuTime(() => expect(markdown(text)).not.toBe(""))).toBeLessThan(1000);
});

test("what people nest stays nested, and a line of dashes a line", () => {
  expect(markdown("> > > so she said")).toBe(
    "<blockquote>\n<blockquote>\n<blockquote>\n<p>so she said</p>\n</blockquote>\n</blockquote>\n</blockquote>",
  );
  expect(markdown("-".repeat(80))).toBe("<hr>");
  expect(markdown("- one\n    - two\n        1. three")).toContain("<ol>\n<li>three</li>\n</ol>");
});
