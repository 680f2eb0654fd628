import { expect, test } from "vitest";
import { mayBeMisspelt } from "@/features/search/may-be-misspelt";

test.each([
  ["dagenahm", "dagenham"],
  ["homlessness", "homelessness"],
  ["tennants", "tenancy"],
  ["learnign", "learn"],
  ["wrkshop", "workshop"],
])("%s may be %s", (typed, near) => {
  expect(mayBeMisspelt(typed, near)).toBe(true);
});

test.each([
  ["xylophone", "phone"],
  ["saxophone", "phone"],
  ["banana", "bank"],
])("%s is another word than %s", (typed, near) => {
  expect(mayBeMisspelt(typed, near)).toBe(false);
});
