import { feature } from "topojson-client";
import { z } from "zod";
import { brokenFile } from "@/features/places/register/broken-file";
import type { KnownFile, PlaceFacts } from "@/features/places/register/facts";
import { isGss } from "@/features/places/register/gss";
import { lineOf } from "@/features/places/register/json-lines";
import { outlinePath } from "@/features/places/register/outline-path";
import { checked } from "@/features/places/register/register-json";

const position = z
  .array(z.number({ error: "a coordinate is not a number" }))
  .min(2, { error: "a point needs two coordinates" });
const ring = z.array(position).min(1, { error: "a ring has no points" });
const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) });
const properties = z.record(z.string(), z.unknown()).nullish();
const id = z.union([z.string(), z.number()]).optional();

const featureCollection = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({
        type: z.literal("Feature"),
        id,
        properties,
        geometry: z.discriminatedUnion("type", [polygon, multiPolygon], {
          error: "there is no boundary (a Polygon or MultiPolygon)",
        }),
      }),
    )
    .min(1, { error: "there is no boundary in it" }),
});

/** Boundaries as GeoJSON; the code is a property LAD25CD of any year, or the id. */
export function readGeoJson(name: string, text: string, json: unknown): KnownFile | null {
  const { features } = checked(featureCollection, name, text, json);
  if (!features.some(codeOf)) return null;
  const places = features.map((each, index) => {
    const code = codeOf(each);
    if (!code)
      throw brokenFile(name, lineOf(text, ["features", index]), `feature ${index + 1} has no code of a local authority`);
    const facts = factsOf(code, each);
    if (!facts.outline) throw brokenFile(name, lineOf(text, ["features", index]), `the boundary of ${code} encloses nothing`);
    return facts;
  });
  return fileOf(name, text, places);
}

const arcs = z.array(z.array(z.int()).min(1)).min(1);
const geometry = z.discriminatedUnion(
  "type",
  [
    z.object({ type: z.literal("Polygon"), id, properties, arcs }),
    z.object({ type: z.literal("MultiPolygon"), id, properties, arcs: z.array(arcs).min(1) }),
  ],
  { error: "there is no boundary (a Polygon or MultiPolygon)" },
);
const pair = z.tuple([z.number(), z.number()]);
const topology = z
  .object({
    type: z.literal("Topology"),
    transform: z.object({ scale: pair, translate: pair }).optional(),
    objects: z.record(z.string(), z.object({ type: z.literal("GeometryCollection"), geometries: z.array(geometry) })),
    arcs: z.array(z.array(position).min(2, { error: "an arc has fewer than two points" })),
  })
  .superRefine(({ objects, arcs: lines }, context) => {
    for (const [key, { geometries }] of Object.entries(objects)) {
      for (const [index, { arcs: used }] of geometries.entries()) {
        const missing = used.flat(2).find((arc) => (arc < 0 ? ~arc : arc) >= lines.length);
        if (missing === undefined) continue;
        context.addIssue({
          code: "custom",
          path: ["objects", key, "geometries", index],
          message: `arc ${missing} is not in the file`,
        });
      }
    }
  });

/** Boundaries as TopoJSON; geometries that are no local authority (regions, nations) are left out. */
export function readTopoJson(name: string, text: string, json: unknown): KnownFile | null {
  const drawn = checked(topology, name, text, json);
  const shapes = Object.values(drawn.objects).flatMap(({ geometries }) => geometries);
  const places = shapes.flatMap((shape) => {
    const code = codeOf(shape);
    if (!code) return [];
    const geo =
      shape.type === "Polygon" ? feature(drawn, { ...shape, properties: {} }) : feature(drawn, { ...shape, properties: {} });
    const facts = factsOf(code, { properties: shape.properties, geometry: geo.geometry });
    if (!facts.outline) throw brokenFile(name, lineOf(text, ["objects"]), `the boundary of ${code} encloses nothing`);
    return [facts];
  });
  return places.length === 0 ? null : fileOf(name, text, places);
}

type Shape = { id?: string | number; properties?: Record<string, unknown> | null };
type Drawn = {
  properties?: Shape["properties"];
  geometry: { type: "Polygon"; coordinates: number[][][] } | { type: "MultiPolygon"; coordinates: number[][][][] };
};

function codeOf({ id: own, properties: given }: Shape): string | null {
  const codes = Object.entries(given ?? {}).filter(([key]) => /^LAD\d\dCD$/i.test(key));
  const [code] = [...codes.map(([, value]) => value), own].filter((value) => typeof value === "string").filter(isGss);
  return code ?? null;
}

function factsOf(code: string, { properties: given, geometry: drawn }: Drawn): PlaceFacts {
  const property = (pattern: RegExp) => Object.entries(given ?? {}).find(([key]) => pattern.test(key))?.[1];
  const name = property(/^(LAD\d\dNM|n|name)$/i);
  const [latitude, longitude] = [property(/^lat$/i), property(/^long?$/i)];
  return {
    gss: code,
    ...(typeof name === "string" && name.trim() ? { name: name.trim().slice(0, 120) } : {}),
    ...(typeof latitude === "number" && typeof longitude === "number" ? { latitude, longitude } : {}),
    outline: outlinePath(drawn.type === "Polygon" ? [drawn.coordinates] : drawn.coordinates),
  };
}

/** The finest of several files of boundaries is the longest. */
function fileOf(name: string, text: string, places: PlaceFacts[]): KnownFile {
  return { name, about: `${places.length} boundaries`, rank: 3 + 1 / text.length, places, steps: [] };
}
