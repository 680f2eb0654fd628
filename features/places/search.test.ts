import { expect, test } from "vitest";
import { likenessOf, matchOf } from "@/features/places/search";

const place = (name: string, more: { gss?: string; formerGss?: string[]; otherNames?: string[] } = {}) => ({
  name,
  officialName: `${name} Council`,
  gss: more.gss ?? null,
  formerGss: more.formerGss ?? [],
  otherNames: more.otherNames ?? [],
});
const barking = place("Barking and Dagenham", { gss: "E09000002", otherNames: ["Dagenham"] });
const gateshead = place("Gateshead", { gss: "E08000037", formerGss: ["E08000020"] });

test("a place answers to its name, other names, initials and codes, old ones too", () => {
  for (const words of [
    "barking",
    "Barking & Dagenham",
    "B&D",
    "b and d",
    "BD",
    "Dagenham",
    " e09000002 ",
    "E0900",
    "London? Barking".slice(8),
  ])
    expect(matchOf(barking, words), words).not.toBeNull();
  expect(matchOf(gateshead, "E08000020")).toBe(0);
  expect(matchOf(place("Ynys Môn"), "ynys mon")).toBe(0);
  expect(matchOf(place("King's Lynn and West Norfolk"), "kings lynn")).toBe(1);
});

test("and to nothing else", () => {
  for (const words of ["", "   ", "%", "_", "'; drop table places", "E08000037", "oldham", "💛"])
    expect(matchOf(barking, words), words).toBeNull();
});

test("the nearer comes first; what was misspelt is still found", () => {
  const york = matchOf(place("York"), "york") ?? 9;
  expect(york).toBeLessThan(matchOf(place("North Yorkshire"), "york") ?? 9);
  expect(likenessOf(gateshead, "Gatshead")).toBeGreaterThan(0.3);
  expect(likenessOf(place("Barking and Dagenham"), "Dagenahm")).toBeGreaterThan(0.3);
  expect(likenessOf(gateshead, "Plymouth")).toBeLessThan(0.1);
});
