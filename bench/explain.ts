import pg from "pg";
import { type Plan, readPlan } from "@/bench/plan";
import type { Statement } from "@/bench/statements";
import { env } from "@/lib/env";

export type Explained = Plan & { text: string; couldOnlyRead: string[] };

/** Runs statements again, each as the application would, and asks Postgres how it did it. */
export async function explaining<T>(
  work: (explain: (statement: Statement, times: number) => Promise<Explained>) => Promise<T>,
) {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    return await work((statement, times) => explained(client, statement, times));
  } finally {
    await client.end();
  }
}

/** The plan with its median time of some runs, and the tables that no index would have spared from being read whole. */
async function explained(client: pg.Client, statement: Statement, times: number): Promise<Explained> {
  const plan = async (how: string, { text, values }: Pick<Statement, "text" | "values">) => {
    const { rows } = await client.query<{ "QUERY PLAN": unknown }>(`explain (${how}, format json) ${text}`, values);
    return readPlan(rows[0]?.["QUERY PLAN"]);
  };
  await client.query(statement.beginning);
  try {
    const asked = await asTheConnectionKnowsIt(client, statement);
    const runs: Plan[] = [];
    for (let run = 0; run < times; run++)
      runs.push(await plan(`analyze, timing off, buffers, ${await written(client)}`, asked));
    const { rows } = await client.query<{ "QUERY PLAN": string }>(
      `explain (analyze, buffers, verbose) ${asked.text}`,
      asked.values,
    );
    await client.query("set local enable_seqscan = off");
    const other = await plan("costs", statement);
    const sorted = runs.toSorted((one, another) => one.milliseconds - another.milliseconds);
    const median = sorted[Math.floor(sorted.length / 2)];
    if (!median) throw new Error("a plan needs a run");
    return {
      ...median,
      text: rows.map((row) => row["QUERY PLAN"]).join("\n"),
      couldOnlyRead: other.scans.filter(({ isSequential }) => isSequential).map(({ table }) => table),
    };
  } finally {
    await client.query("rollback");
  }
}

/** What has a name has been asked often enough for its plan to be kept, as on a connection that has served a few pages. */
async function asTheConnectionKnowsIt(client: pg.Client, { name, text, values }: Statement) {
  if (!name) return { text, values };
  for (let time = 0; time < 6; time++) await client.query({ name, text, values });
  const given = values.map((value) => {
    if (value === null) return "null";
    return client.escapeLiteral(Array.isArray(value) ? `{${value.join(",")}}` : String(value));
  });
  return { text: `execute ${client.escapeIdentifier(name)}${given.length > 0 ? `(${given.join(", ")})` : ""}`, values: [] };
}

/** What comes out is written as text too, as for the application; Postgres before 17 cannot be asked to. */
async function written(client: pg.Client) {
  const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version");
  return (rows[0]?.version ?? 0) >= 170000 ? "serialize text" : "costs";
}
