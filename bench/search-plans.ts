import { mkdirSync, writeFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import type { Client } from "pg";
import { everybody } from "@/bench/asking";
import type { Question } from "@/bench/search";
import { reading, type Viewer } from "@/db/doors";

/**
 * How Postgres finds what answers: for each who asks and each question the plan of the statement that `search_found` carries out,
 * without times, so that a change of plan is a change of the file.
 */
export async function keepSearchPlans(owner: Client, notes: number, asked: readonly Question[]) {
  const lines = [`${notes} notes. Made by npm run bench -- --search.`];
  for (const [who, viewer] of Object.entries(await everybody()))
    for (const one of asked) {
      const narrowed = narrowedBy(one);
      lines.push(
        "",
        `── ${who}: ${one.query}${narrowed.nouns ? `, ${narrowed.nouns}s only` : ""}`,
        ...(await planOf(owner, viewer, one, narrowed)),
      );
    }
  mkdirSync("bench/plans", { recursive: true });
  writeFileSync(`bench/plans/search-${notes}.txt`, `${lines.join("\n")}\n`);
}

async function planOf(owner: Client, viewer: Viewer, one: Question, chosen: Narrowed) {
  const { statement, given, reach } = await statementFor(owner, viewer, one, chosen);
  return prepared(owner, statement, async () => {
    const { rows } = await owner.query<{ "QUERY PLAN": string }>(
      `explain (analyze, costs off, timing off, summary off, buffers off) execute searching (${given}, ${reach})`,
    );
    return rows.map((row) => row["QUERY PLAN"]);
  });
}

type Narrowed = { nouns?: string[] };

/** What is wrong with looking back only so far: it must find what looking at everything finds, and be done at all. */
export async function searchFaults(owner: Client, asked: readonly Question[]) {
  const faults: string[] = [];
  let bounded = 0;
  for (const [who, viewer] of Object.entries(await everybody()))
    for (const one of asked) {
      const { statement, given, reach } = await statementFor(owner, viewer, one, narrowedBy(one), aQuarter);
      const found = async (since: string) => {
        const { rows } = await owner.query<{ ids: string }>(`execute searching (${given}, ${since})`);
        return rows[0]?.ids.split(",") ?? [];
      };
      const [near, all] = await prepared(
        owner,
        `select coalesce((select string_agg(h.item_id::text, ',') from unnest((${statement})) h), '') as ids`,
        async () => [await found(reach), await found("null")],
      );
      if (near?.length === 500) bounded++;
      if (near?.length === 500 && near.join() !== all?.join())
        faults.push(`search: ${who} finds something else for ${one.query}`);
    }
  return bounded > 0 ? faults : ["search: nothing was found by looking back only so far"];
}

const narrowedBy = ({ narrowed }: Question): Narrowed => (narrowed.noun ? { nouns: [narrowed.noun] } : {});

/** So much of the newest is compared where a search looks at everything: it must be right there, too. */
const aQuarter = 0.25;

async function statementFor(owner: Client, viewer: Viewer, { query }: Question, chosen: Narrowed, orElse?: number) {
  const words = sql`websearch_to_tsquery('hereabouts', ${query})`;
  const { rows } = await reading(viewer, (db) =>
    db.execute<{ statement: string; given: string; share: number | null }>(sql`
      select search_statement(${JSON.stringify(chosen)}) as statement, format('%L, %L, %L, %L, %L', ${words}, ${JSON.stringify(chosen)}::text,
        asking_organisations(), asking_circle_places(), asking_moderated_places()) as given,
        search_share(${words}, ${JSON.stringify(chosen)}) as share`),
  );
  const [asked] = rows;
  if (!asked) throw new Error("There is no search here.");
  const back = await owner.query<{ reach: string }>("select format('%L', search_since($1)) as reach", [asked.share ?? orElse]);
  return { ...asked, reach: back.rows[0]?.reach ?? "NULL" };
}

async function prepared<T>(owner: Client, statement: string, work: () => Promise<T>) {
  await owner.query("begin; set local plan_cache_mode = force_custom_plan");
  try {
    await owner.query(`prepare searching (tsquery, jsonb, uuid[], uuid[], uuid[], timestamptz) as ${statement}`);
    return await work();
  } finally {
    await owner.query("rollback; deallocate all");
  }
}
