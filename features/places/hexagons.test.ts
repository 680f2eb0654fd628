import { expect, test } from "vitest";
import { asOneReads, boxAround, edgeOf, middleOf } from "@/features/places/hexagons";

const apart = (one: { q: number; r: number }, other: { q: number; r: number }) => {
  const [a, b] = [middleOf(one), middleOf(other)];
  return Math.hypot(a.x - b.x, a.y - b.y);
};

test("each hexagon touches its six neighbours, in even rows, odd ones and those below nought", () => {
  for (const r of [-3, -2, 0, 1]) {
    const east = r % 2 === 0 ? 0 : 1;
    const around = [
      { q: 4, r },
      { q: 6, r },
      { q: 4 + east, r: r + 1 },
      { q: 5 + east, r: r + 1 },
      { q: 4 + east, r: r - 1 },
      { q: 5 + east, r: r - 1 },
    ];
    for (const one of around) expect(apart({ q: 5, r }, one), JSON.stringify(one)).toBeCloseTo(1);
  }
});

test("north is up and comes first, then west", () => {
  expect(middleOf({ q: 0, r: 5 }).y).toBeLessThan(middleOf({ q: 0, r: 1 }).y);
  const read = [
    { q: 1, r: 1 },
    { q: 0, r: 1 },
    { q: 5, r: 2 },
  ].toSorted(asOneReads);
  expect(read).toEqual([
    { q: 5, r: 2 },
    { q: 0, r: 1 },
    { q: 1, r: 1 },
  ]);
});

test("the box holds every edge", () => {
  const hexes = [
    { q: -6, r: -3 },
    { q: 16, r: 29 },
  ];
  const { left, top, width, height } = boxAround(hexes);
  for (const hex of hexes)
    for (const [, x = "", y = ""] of edgeOf(hex).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThan(left);
      expect(Number(x)).toBeLessThan(left + width);
      expect(Number(y)).toBeGreaterThan(top);
      expect(Number(y)).toBeLessThan(top + height);
    }
});
