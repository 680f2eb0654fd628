import { expect, test } from "vitest";
import { withNoMoreReaders } from "@/features/notes/no-more-readers";

const circle = (circlePlace: string[], circleOrganisation: string[] = []) => ({
  audience: ["circle"],
  ...(circlePlace.length > 0 ? { circlePlace } : {}),
  ...(circleOrganisation.length > 0 ? { circleOrganisation } : {}),
});
const partners = { audience: ["partners"], opensOn: ["2030-03-01"] };
const organisation = { audience: ["organisation"] };

test("words that asked for more readers, or for a day, ask for those that are left; what else they say stays", () => {
  const change = { before: partners, now: organisation };
  for (const asked of [partners, { audience: ["everyone"] }, { ...circle(["York"]), opensOn: ["2031-01-01"] }])
    expect(withNoMoreReaders({ title: ["T"], ...asked }, change)).toEqual({ title: ["T"], ...organisation });
  const drawn = { before: { audience: ["everyone"] }, now: circle(["York"], ["one"]) };
  for (const asked of [{ audience: ["everyone"] }, partners, circle(["Bath"])])
    expect(withNoMoreReaders({ ...asked, circlePlace: ["Bath"] }, drawn)).toEqual(circle(["York"], ["one"]));
});

test("words that asked for fewer go on asking for those", () => {
  const change = { before: { audience: ["everyone"] }, now: { audience: ["partners"] } };
  expect(withNoMoreReaders({ ...organisation, opensOn: ["2030-03-01"] }, change)).toEqual(organisation);
  expect(withNoMoreReaders(circle(["Bath"], ["one"]), change)).toEqual(circle(["Bath"], ["one"]));
});

test("a circle loses whom the note's has lost, and keeps whom it had by itself", () => {
  const change = { before: circle(["Bath", "York"], ["one", "two"]), now: circle(["York"], ["one"]) };
  expect(withNoMoreReaders(circle(["Bath", "York"], ["one", "two"]), change)).toEqual(circle(["York"], ["one"]));
  expect(withNoMoreReaders(circle(["Bath", "Leeds"], ["two"]), change)).toEqual(circle(["Leeds"]));
  expect(withNoMoreReaders(circle(["Bath"], ["two"]), change), "nobody would be left").toEqual(circle(["York"], ["one"]));
});
