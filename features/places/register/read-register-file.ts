import { readGeoJson, readTopoJson } from "@/features/places/register/boundaries";
import { brokenFile } from "@/features/places/register/broken-file";
import type { KnownFile } from "@/features/places/register/facts";
import { isGss } from "@/features/places/register/gss";
import { lineOfFault } from "@/features/places/register/json-lines";
import { readNamesCsv } from "@/features/places/register/names-csv";
import { readLineageJson, readOutlinesJson, readPlacesJson } from "@/features/places/register/register-json";

/** What a file says of places; null for a file that this register does not know. A broken one is thrown as a refusal. */
export function readRegisterFile(name: string, bytes: Uint8Array): KnownFile | null {
  if (/\.csv$/i.test(name)) return readNamesCsv(name, textOf(name, bytes));
  if (!/\.(geo|topo)?json$/i.test(name)) return null;
  const text = textOf(name, bytes);
  const json = jsonOf(name, text);
  if (isOfType(json, "FeatureCollection")) return readGeoJson(name, text, json);
  if (isOfType(json, "Topology")) return readTopoJson(name, text, json);
  if (/^places/i.test(name) || firstHas(json, "regionGss")) return readPlacesJson(name, text, json);
  if (/^lineage/i.test(name) || firstHas(json, "fromName")) return readLineageJson(name, text, json);
  if (/^place-outlines/i.test(name) || isByCode(json)) return readOutlinesJson(name, text, json);
  return null;
}

function textOf(name: string, bytes: Uint8Array) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const lines = Buffer.from(bytes).toString("utf8").split("\n");
    throw brokenFile(name, lines.findIndex((line) => line.includes("\ufffd")) + 1, "the text is not in UTF-8");
  }
}

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw brokenFile(name, lineOfFault(text), "this is not JSON from here on");
  }
}

const isObject = (json: unknown): json is object => typeof json === "object" && json !== null;
const isOfType = (json: unknown, type: string) => isObject(json) && "type" in json && json.type === type;
const firstHas = (json: unknown, key: string) => Array.isArray(json) && isObject(json[0]) && key in json[0];
const isByCode = (json: unknown) => isObject(json) && !Array.isArray(json) && isGss(Object.keys(json)[0]);
