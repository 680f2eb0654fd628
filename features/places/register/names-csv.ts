import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { regionOfGss } from "@/features/places/region-tiles";
import { brokenFile } from "@/features/places/register/broken-file";
import type { KnownFile, PlaceFacts } from "@/features/places/register/facts";
import { gss, widerGss } from "@/features/places/register/gss";

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
const named = z.string().trim().min(1, { error: "the name of what it belongs to is missing" }).max(120);
const wider = z.object({ gss: widerGss, name: named }).optional();
const row = z.object({
  gss,
  name: z
    .string()
    .trim()
    .min(1, { error: "the name is missing" })
    .max(120, { error: "the name is longer than 120 characters" }),
  welsh: z.string().trim().max(120).optional(),
  region: z
    .string()
    .trim()
    .refine((code) => regionOfGss(code) !== undefined, {
      error: (issue) => `"${String(issue.input).slice(0, 40)}" is not the code of a region`,
    })
    .optional(),
  county: wider,
  combinedAuthority: wider,
});

/**
 * Names and codes, and the lookups from authorities to regions, counties and combined authorities, as the Office for National
 * Statistics gives them: columns LAD25CD, LAD25NM, LAD25NMW, RGN25CD, CTY25CD and CTY25NM, CAUTH25CD and CAUTH25NM, of any
 * year. Null for a table without such columns.
 */
export function readNamesCsv(name: string, text: string): KnownFile | null {
  const [header, ...rows] = tableOf(name, text);
  const columns = header?.record ?? [];
  const code = latest(columns, /^LAD(\d\d)CD$/i);
  if (code === null) return null;
  const year = /\d\d/.exec(columns[code] ?? "")?.[0] ?? "";
  const columnOf = (column: string) => columns.findIndex((title) => title.trim().toUpperCase() === column);
  const title = columnOf(`LAD${year}NM`);
  if (title < 0) throw brokenFile(name, 1, `there is a column ${columns[code]}, but none LAD${year}NM with the names`);
  if (rows.length === 0) throw brokenFile(name, 1, "there are columns, but no places under them");
  const welsh = columnOf(`LAD${year}NMW`);
  const region = latest(columns, /^RGN(\d\d)CD$/i);

  const countyOf = widerIn(columns, "CTY");
  const combinedOf = widerIn(columns, "CAUTH");

  const places = new Map<string, PlaceFacts>();
  for (const { record, info } of rows) {
    const answer = row.safeParse({
      gss: record[code]?.trim(),
      name: record[title],
      welsh: record[welsh] || undefined,
      region: region === null ? undefined : record[region] || undefined,
      county: countyOf(record),
      combinedAuthority: combinedOf(record),
    });
    if (!answer.success) throw brokenFile(name, info.lines, answer.error.issues[0]?.message ?? "not as expected");
    const facts = answer.data;
    const known = places.get(facts.gss);
    // A lookup to something smaller names an authority many times.
    if (known && known.name !== facts.name)
      throw brokenFile(name, info.lines, `${facts.gss} is "${known.name}" further up and "${facts.name}" here`);
    places.set(facts.gss, {
      gss: facts.gss,
      name: facts.name,
      ...(facts.region ? { regionGss: facts.region } : {}),
      ...(facts.county ? { county: facts.county } : {}),
      ...(facts.combinedAuthority ? { combinedAuthority: facts.combinedAuthority } : {}),
      otherNames: facts.welsh ? [facts.welsh] : [],
    });
  }
  return { name, about: `${places.size} names and codes`, rank: 1, places: [...places.values()], steps: [] };
}

function tableOf(name: string, text: string) {
  try {
    return parsed.parse(parse(text, { bom: true, info: true, skip_empty_lines: true }));
  } catch (reason) {
    if (reason instanceof CsvError) throw brokenFile(name, Number(reason.lines ?? 1), reason.message);
    throw reason;
  }
}

/** Of a row, the county or combined authority; districts outside one have the column empty, or filled with a code of nothing. */
function widerIn(columns: string[], area: "CTY" | "CAUTH") {
  const code = latest(columns, new RegExp(`^${area}(\\d\\d)CD$`, "i"));
  const name = latest(columns, new RegExp(`^${area}(\\d\\d)NM$`, "i"));
  return (record: string[]) => {
    const gss = code === null ? "" : (record[code]?.trim() ?? "");
    return gss === "" || /^[ENSW]99/.test(gss) ? undefined : { gss, name: name === null ? "" : (record[name] ?? "") };
  };
}

/** The column of the latest year, where a file has several. */
function latest(columns: string[], pattern: RegExp): number | null {
  const years = columns.flatMap((title, index) => {
    const year = pattern.exec(title.trim())?.[1];
    return year ? [{ year, index }] : [];
  });
  return years.toSorted((one, other) => other.year.localeCompare(one.year))[0]?.index ?? null;
}
