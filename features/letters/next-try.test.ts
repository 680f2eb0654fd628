import { expect, test } from "vitest";
import { nextTry } from "@/features/letters/next-try";

const hour = 3600;
const refusing = { doubts: 0, isInDoubt: false };
/** As long as a connection that nobody answers takes. */
const atMost = 10;

/** The seconds of age at which a letter is tried while nobody takes it. */
function triesOf(costOfATry: number) {
  const tries = [0];
  for (let age = costOfATry; ; age += costOfATry) {
    const wait = nextTry({ age, ...refusing });
    if (wait === null) return tries;
    age += wait;
    tries.push(age);
  }
}

const longestWaitAfter = (outage: number, costOfATry: number) => {
  const tries = triesOf(costOfATry);
  // Written at any second of the outage.
  return Math.max(
    ...Array.from({ length: outage }, (_, written) => {
      const left = outage - written;
      return (tries.find((age) => age >= left) ?? Number.POSITIVE_INFINITY) - left;
    }),
  );
};

test.each([0, atMost])("a minute's outage is over within a minute, when a try costs %i s", (cost) => {
  expect(longestWaitAfter(60, cost)).toBeLessThan(60);
});

test("an outage of an hour is over within half an hour and a try", () => {
  expect(longestWaitAfter(hour, atMost)).toBeLessThan(hour / 2 + atMost);
});

test("a letter is tried for at least a day, and not for ever", () => {
  const tries = triesOf(0);
  expect(tries.at(-1)).toBeGreaterThan(24 * hour);
  expect(tries.at(-1)).toBeLessThan(4 * 24 * hour);
  expect(tries.length).toBeLessThan(200);
  expect(tries[1]).toBeLessThan(5);
});

test("where no answer comes there are few copies, over more than a day", () => {
  const waits: number[] = [];
  for (let doubts = 1; ; doubts++) {
    const wait = nextTry({ age: 1 + waits.reduce((sum, each) => sum + each, 0), doubts, isInDoubt: true });
    if (wait === null) break;
    waits.push(wait);
  }
  expect(waits[0]).toBeLessThanOrEqual(10);
  expect(waits).toHaveLength(6);
  expect(waits.reduce((sum, each) => sum + each)).toBeGreaterThan(24 * hour);
});
