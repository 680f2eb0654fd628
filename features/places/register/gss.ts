import { z } from "zod";

const kinds = new Map([
  ["E06", "unitary authority"],
  ["E07", "non-metropolitan district"],
  ["E08", "metropolitan borough"],
  ["E09", "London borough"],
  ["N09", "Northern Ireland district"],
  ["S12", "Scottish council area"],
  ["W06", "Welsh unitary authority"],
]);
/** What authorities belong to. */
const widerKinds = new Map([
  ["E10", "county"],
  ["E12", "region"],
  ["E47", "combined authority"],
  ["E92", "nation"],
  ["N92", "nation"],
  ["S92", "nation"],
  ["W92", "nation"],
]);
const nations = new Map([
  ["E", "England"],
  ["N", "Northern Ireland"],
  ["S", "Scotland"],
  ["W", "Wales"],
]);
const nationRegions = new Map([
  ["N", "N92000002"],
  ["S", "S92000003"],
  ["W", "W92000004"],
]);

/** The code of a local authority: "E09000002". Others (regions, wards, counties) are not places of this register. */
export const gss = z
  .string({ error: "a code is missing" })
  .refine((code) => kinds.has(code.slice(0, 3)) && /^[ENSW]\d{8}$/.test(code), {
    error: (issue) => `"${String(issue.input).slice(0, 40)}" is not the code of a local authority`,
  });

/** The code of a county or a combined authority, as lookups from authorities give it. */
export const widerGss = z.string().refine((code) => /^E(10|47)\d{6}$/.test(code), {
  error: (issue) => `"${String(issue.input).slice(0, 40)}" is not the code of a county or a combined authority`,
});

export const isGss = (code: unknown) => gss.safeParse(code).success;

// The one authority that its code would call a borough.
export const kindOf = (code: string) =>
  code === "E09000001" ? "city corporation" : (kinds.get(code.slice(0, 3)) ?? widerKinds.get(code.slice(0, 3)) ?? "place");
export const nationOf = (code: string) => nations.get(code[0] ?? "") ?? "England";

/** Outside England the nation is the region. */
export const regionGssOf = (code: string) => nationRegions.get(code[0] ?? "");
