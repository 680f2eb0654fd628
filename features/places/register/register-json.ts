import { z } from "zod";
import { regionOfGss } from "@/features/places/region-tiles";
import { brokenFile } from "@/features/places/register/broken-file";
import type { KnownFile } from "@/features/places/register/facts";
import { gss } from "@/features/places/register/gss";
import { lineOf } from "@/features/places/register/json-lines";

const words = z.string({ error: "text is missing" }).trim().min(1, { error: "text is empty" }).max(200);
// Some of the publishers' other names were damaged on their way between encodings.
const whole = (name: string) => !/[\ufffd\u00ef]/.test(name);

const placesFile = z
  .array(
    z.object({
      gss,
      name: words,
      officialName: words.optional(),
      slug: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a slug has small letters, digits and hyphens" })
        .max(80)
        .optional(),
      regionGss: z.string().refine((code) => regionOfGss(code) !== undefined, { error: "this is not the code of a region" }),
      combinedAuthority: z.string().trim().max(80).nullish(),
      lat: z.number().min(-90).max(90).optional(),
      lon: z.number().min(-180).max(180).optional(),
      population2020: z.int().min(1).max(100_000_000).nullish(),
      formerGss: z.array(z.string().regex(/^[ENSW]\d{8}$/, { error: "this is not a GSS code" })).default([]),
      altNames: z.array(z.string().trim().max(200)).default([]),
      hex: z.object({ q: z.int().min(-500).max(500), r: z.int().min(-500).max(500) }).optional(),
      neighbours: z.array(gss).optional(),
      similar: z.array(gss).optional(),
    }),
  )
  .min(1, { error: "there is no place in it" });

/** `places.json`: whole records, with neighbours and similar places. */
export function readPlacesJson(name: string, text: string, json: unknown): KnownFile {
  const records = checked(placesFile, name, text, json);
  const seen = new Map<string, number>();
  for (const [index, { gss: code }] of records.entries()) {
    const before = seen.get(code);
    if (before !== undefined)
      throw brokenFile(name, lineOf(text, [index]), `${code} is there already, on line ${lineOf(text, [before])}`);
    seen.set(code, index);
  }
  const places = records.map(({ lat, lon, altNames, combinedAuthority, population2020, ...facts }) => ({
    ...facts,
    ...(population2020 ? { population: { people: population2020, year: 2020 } } : {}),
    ...(lat !== undefined && lon !== undefined ? { latitude: lat, longitude: lon } : {}),
    ...(combinedAuthority === undefined ? {} : { partOf: combinedAuthority || null }),
    otherNames: altNames.filter(whole),
  }));
  return { name, about: `${places.length} places`, rank: 0, places, steps: [] };
}

const lineageFile = z.array(
  z.object({
    from: gss,
    fromName: words,
    to: gss,
    kind: z.enum(["merged", "split", "renamed", "recoded"], { error: "a step is merged, split, renamed or recoded" }),
    year: z.int({ error: "the year is missing" }).min(1965).max(2100),
  }),
);

/** `lineage.json`: what became of places. */
export function readLineageJson(name: string, text: string, json: unknown): KnownFile {
  const steps = checked(lineageFile, name, text, json).map(({ kind, ...step }) => ({
    ...step,
    isSamePlace: kind === "renamed" || kind === "recoded",
  }));
  return { name, about: `${steps.length} steps of lineage`, rank: 0, places: [], steps };
}

const outlinesFile = z.record(
  gss,
  z
    .string()
    .max(20_000, { error: "an outline is longer than 20,000 characters" })
    .regex(/^M[\d.]+[ ,][\d.]+[MLZz\d., ]*$/, {
      error: "this is not an outline drawn with M, L and Z in a box of 0 to 100",
    }),
);

/** `place-outlines….json`: an SVG path for each code. */
export function readOutlinesJson(name: string, text: string, json: unknown): KnownFile {
  const outlines = Object.entries(checked(outlinesFile, name, text, json));
  const places = outlines.map(([code, outline]) => ({ gss: code, outline }));
  return { name, about: `${places.length} outlines`, rank: 2, places, steps: [] };
}

/** What a file holds, or the first thing in it that is wrong, with its line. */
export function checked<S extends z.ZodType>(schema: S, name: string, text: string, json: unknown): z.output<S> {
  const answer = schema.safeParse(json);
  if (answer.success) return answer.data;
  const [issue] = answer.error.issues;
  const path = issue?.path ?? [];
  const field = path.filter((key) => typeof key === "string").join(".");
  throw brokenFile(name, lineOf(text, path), [...(field ? [field] : []), issue?.message ?? "not as expected"].join(": "));
}
