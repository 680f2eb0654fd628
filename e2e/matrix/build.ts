import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const server = path.join(path.dirname(process.env.E2E_SERVER ?? ""), ".next", "server");
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(server, name), "utf8"));

/** "/notes/[slug]": rooms in brackets are nobody's address. */
const address = (entry: string) =>
  entry
    .replace(/^app/, "")
    .replace(/\/\([^)]*\)/g, "")
    .replace(/\/(page|route)$/, "") || "/";

/** Every address of the build, pages and handlers. */
export const routes = () =>
  Object.keys(z.record(z.string(), z.string()).parse(read("app-paths-manifest.json")))
    .filter((entry) => !entry.startsWith("/_"))
    .map(address)
    .sort();

const references = z.object({
  node: z.record(
    z.string(),
    z.object({ filename: z.string(), exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

/** Every server action of the build: the name that it was written under, its id, and the addresses that carry it. */
export const actions = () =>
  Object.entries(references.parse(read("server-reference-manifest.json")).node).map(([id, { exportedName, workers }]) => ({
    id,
    name: exportedName,
    addresses: Object.keys(workers).map(address),
  }));
