import { expect, test } from "vitest";
import { pastedAddresses } from "@/features/invitations/pasted-addresses";

test.each([
  ["one", "Fern@Oldham.gov.uk", ["fern@oldham.gov.uk"]],
  ["lines", "a@x.uk\r\nb@x.uk\n\n  c@x.uk  ", ["a@x.uk", "b@x.uk", "c@x.uk"]],
  ["commas, semicolons and spaces", "a@x.uk, b@x.uk;c@x.uk d@x.uk,", ["a@x.uk", "b@x.uk", "c@x.uk", "d@x.uk"]],
  ["as Outlook copies", "Fern Tolliver <fern@x.uk>; Kit Bramwell <kit@x.uk>;", ["fern@x.uk", "kit@x.uk"]],
  ["surname first", "Tolliver, Fern <fern@x.uk>; Bramwell, Kit (Adults) <kit@x.uk>", ["fern@x.uk", "kit@x.uk"]],
  ["in quotes", '"Tolliver, Fern" <fern@x.uk>, "Bramwell, Kit" <kit@x.uk>', ["fern@x.uk", "kit@x.uk"]],
  ["parted by commas, named and bare", "a@x.uk, Fern <fern@x.uk>, b@x.uk", ["a@x.uk", "fern@x.uk", "b@x.uk"]],
  ["an address as its own name", "fern@x.uk <fern@x.uk>", ["fern@x.uk"]],
  ["in quotes alone", "'fern@x.uk'; \"kit@x.uk\"", ["fern@x.uk", "kit@x.uk"]],
  ["mailto", "<mailto:fern@x.uk>", ["fern@x.uk"]],
  ["twice", "a@x.uk\nA@X.uk", ["a@x.uk"]],
])("%s", (_how, text, addresses) => {
  expect(pastedAddresses(text)).toEqual({ addresses, notAddresses: [] });
});

test.each([
  ["Fern Tolliver", ["Fern Tolliver"]],
  ["fern@", ["fern@"]],
  ["fern@oldham", ["fern@oldham"]],
  ["Fern <fern at x.uk>", ["fern at x.uk"]],
  ["Fern <>", ["Fern <>"]],
  ["fërn@x.uk", ["fërn@x.uk"]],
  ["fern@x.uk>", ["fern@x.uk>"]],
  ["<fern@x.uk", ["<fern@x.uk"]],
  ["a@@x.uk, b@x", ["a@@x.uk", "b@x"]],
  [`${"a".repeat(300)}@x.uk`, [`${"a".repeat(300)}@x.uk`]],
])("%s is said to be no address", (text, notAddresses) => {
  expect(pastedAddresses(text)).toEqual({ addresses: [], notAddresses });
});

test("nothing is nothing", () => expect(pastedAddresses(" ,;\n ")).toEqual({ addresses: [], notAddresses: [] }));

test("60,000 hostile characters are parted at once", () => {
  for (const text of ["<".repeat(60_000), "a@".repeat(30_000), " ,".repeat(30_000), '"'.repeat(60_000)]) {
    const from = performance.now();
    pastedAddresses(text);
    expect(performance.now() - from).toBeLessThan(200);
  }
});
