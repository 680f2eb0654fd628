import { z } from "zod";

/** A plan as EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) tells it; of each node what matters here. */
type Node = z.output<typeof ownFacts> & { Plans: Node[] };

const ownFacts = z.object({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  Alias: z.string().optional(),
  "Total Cost": z.number(),
  "Actual Rows": z.number().default(0),
  "Actual Loops": z.number().default(0),
  "Rows Removed by Filter": z.number().default(0),
  "Rows Removed by Index Recheck": z.number().default(0),
  "Shared Hit Blocks": z.number().default(0),
  "Shared Read Blocks": z.number().default(0),
});
const node: z.ZodType<Node> = ownFacts.extend({ Plans: z.lazy(() => z.array(node)).default([]) });

const explained = z.tuple([
  z.object({ Plan: node, "Planning Time": z.number().default(0), "Execution Time": z.number().default(0) }),
]);

export type Plan = {
  milliseconds: number;
  rows: number;
  blocks: number;
  cost: number;
  scans: Scan[];
};
/** How a table is read: by which index, or from end to end; and how many rows were looked at for it. */
export type Scan = { table: string; by: string; isSequential: boolean; looked: number };

export function readPlan(json: unknown): Plan {
  const [{ Plan: top, ...times }] = explained.parse(json);
  return {
    milliseconds: times["Planning Time"] + times["Execution Time"],
    rows: top["Actual Rows"],
    blocks: top["Shared Hit Blocks"] + top["Shared Read Blocks"],
    cost: top["Total Cost"],
    scans: united(scansIn(top)),
  };
}

function scansIn(node: Node): Scan[] {
  const below = node.Plans.flatMap(scansIn);
  const table = node["Relation Name"];
  if (!table) return below;
  const each = node["Actual Rows"] + node["Rows Removed by Filter"] + node["Rows Removed by Index Recheck"];
  const isSequential = node["Node Type"].endsWith("Seq Scan");
  const by = isSequential ? "every row" : (node["Index Name"] ?? indexesIn(node).join(" and "));
  return [{ table, by, isSequential, looked: Math.round(each * node["Actual Loops"]) }, ...below];
}

const indexesIn = (node: Node): string[] => node.Plans.flatMap((one) => [one["Index Name"] ?? [], indexesIn(one)].flat());

/** A table that is read the same way in several places of a plan, as one. */
function united(scans: Scan[]): Scan[] {
  const byWay = new Map<string, Scan>();
  for (const scan of scans) {
    const way = `${scan.table} ${scan.by}`;
    byWay.set(way, { ...scan, looked: scan.looked + (byWay.get(way)?.looked ?? 0) });
  }
  return [...byWay.values()];
}
