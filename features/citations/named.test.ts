import { expect, test } from "vitest";
import { namedBy } from "@/features/citations/named";

const id = "0197b6a0-1111-7000-8000-000000000001";

test.each([
  ["HB-2018-0042", { by: "reference", reference: "HB-2018-0042" }],
  ["  hb-2018-0042 ", { by: "reference", reference: "HB-2018-0042" }],
  ["https://hereabouts.example/r/HB-2018-10042", { by: "reference", reference: "HB-2018-10042" }],
  ["/notes/a-landlord", { by: "address", noun: "note", slug: "a-landlord" }],
  ["https://hereabouts.example/notes/a-landlord?from=mail#comments", { by: "address", noun: "note", slug: "a-landlord" }],
  [`https://hereabouts.example/notes/a-landlord#insight-${id}`, { by: "id", noun: "insight", id }],
  [`https://hereabouts.example/questions/safe-to-say#insight-${id}`, { by: "id", noun: "insight", id }],
  ["https://hereabouts.example/patterns/endings/", { by: "address", noun: "pattern", slug: "endings" }],
  [`note:${id}`, { by: "id", noun: "note", id }],
  ["A landlord was the missing member", null],
  ["https://hereabouts.example/places/york", null],
  ["HB-2018", null],
  ["", null],
])("%s", (pasted, named) => {
  expect(namedBy(pasted)).toEqual(named);
});
