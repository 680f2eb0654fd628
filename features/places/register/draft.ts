import { v7 } from "uuid";
import type { places } from "@/db/schema/places";
import { pagesAmongPlaces } from "@/features/places/page-addresses";
import { regionOfGss, regionUnknown } from "@/features/places/region-tiles";
import type { PlaceFacts } from "@/features/places/register/facts";
import { kindOf, nationOf, regionGssOf } from "@/features/places/register/gss";
import { plainly, unitedNames } from "@/features/places/same-name";
import { slugOf } from "@/lib/slug";

export type PlaceRow = Required<
  Pick<
    typeof places.$inferSelect,
    | "id"
    | "slug"
    | "gss"
    | "name"
    | "officialName"
    | "kind"
    | "nation"
    | "region"
    | "parentId"
    | "formerGss"
    | "otherNames"
    | "latitude"
    | "longitude"
    | "outline"
    | "population"
    | "populationYear"
    | "startedOn"
    | "endedOn"
  >
>;

/** The table of places while files are being worked into it. */
export type Draft = { rows: PlaceRow[]; byCode: Map<string, PlaceRow>; slugs: Set<string> };

/** A copy: today's codes count before former ones. */
export function draftOf(existing: readonly PlaceRow[], taken: readonly string[]): Draft {
  const rows = existing.map((row) => ({ ...row }));
  const byCode = new Map<string, PlaceRow>();
  for (const row of rows) for (const code of row.formerGss) byCode.set(code, row);
  for (const row of rows) if (row.gss) byCode.set(row.gss, row);
  return { rows, byCode, slugs: new Set([...rows.map(({ slug }) => slug), ...taken, ...pagesAmongPlaces]) };
}

type Named = PlaceFacts & { name: string };

/** @param otherwise what to add to an address that another place has already */
export function addRow({ rows, byCode, slugs }: Draft, facts: Named, otherwise: string, more: Partial<PlaceRow> = {}) {
  const name = spoken(facts.name);
  const wished = facts.slug ?? slugOf(name);
  const row: PlaceRow = {
    id: v7(),
    slug: slugs.has(wished) ? `${wished}-${otherwise}` : wished,
    gss: facts.gss,
    name,
    officialName: facts.officialName ?? name,
    kind: kindOf(facts.gss),
    nation: nationOf(facts.gss),
    region: regionOfGss(facts.regionGss ?? regionGssOf(facts.gss) ?? "")?.slug ?? regionUnknown,
    parentId: null,
    formerGss: [],
    otherNames: [],
    latitude: null,
    longitude: null,
    outline: null,
    population: null,
    populationYear: null,
    startedOn: null,
    endedOn: null,
    ...more,
  };
  slugs.add(row.slug);
  rows.push(row);
  byCode.set(facts.gss, row);
  return row;
}

/** "Bristol, City of" as people say it. */
export const spoken = (name: string) => name.replace(/, (City|County) of$/, "");

/** The same place under a new code. */
export function recode({ byCode }: Draft, row: PlaceRow, gss: string) {
  byCode.set(gss, row);
  if (row.gss === gss) return;
  if (row.gss) row.formerGss = [...row.formerGss, row.gss];
  row.gss = gss;
}

/** Fills what was not known and takes over what publishers decide; an editor's own words and spellings stay. */
export function enrich(row: PlaceRow, facts: PlaceFacts, isOfToday: boolean) {
  const knownNames = [row.name, row.officialName, ...row.otherNames].map(plainly);
  const name = spoken(facts.name ?? row.name);
  if (isOfToday && !row.endedOn && !knownNames.includes(plainly(name))) {
    row.otherNames = unitedNames([row.name], row.otherNames);
    if (row.officialName === row.name) row.officialName = name;
    row.name = name;
  }
  if (facts.officialName && row.officialName === row.name) row.officialName = facts.officialName;
  row.region = regionOfGss(facts.regionGss ?? "")?.slug ?? row.region;
  row.formerGss = [...new Set([...row.formerGss, ...(facts.formerGss ?? [])])].filter((code) => code !== row.gss);
  const others = unitedNames([row.name], row.otherNames, facts.name ? [facts.name] : [], facts.otherNames ?? []).slice(1);
  if (others.length > row.otherNames.length) row.otherNames = others;
  row.latitude ??= facts.latitude ?? null;
  row.longitude ??= facts.longitude ?? null;
  row.outline = facts.outline ?? row.outline;
  if (facts.population && facts.population.year >= (row.populationYear ?? 0)) {
    row.population = facts.population.people;
    row.populationYear = facts.population.year;
  }
}
