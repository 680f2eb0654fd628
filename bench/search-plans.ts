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
      const narrowed = one.narrowed.noun ? { nouns: [one.narrowed.noun] } : {};
      lines.push(
        "",
        `── ${who}: ${one.query}${narrowed.nouns ? `, ${narrowed.nouns}s only` : ""}`,
        ...(await planOf(owner, viewer, one, narrowed)),
      );
    }
  mkdirSync("bench/plans", { recursive: true });
  writeFileSync(`bench/plans/search-${notes}.txt`, `${lines.join("\n")}\n`);
}

async function planOf(owner: Client, viewer: Viewer, { query }: Question, chosen: { nouns?: string[] }) {
  const { rows } = await reading(viewer, (db) =>
    db.execute<{ statement: string; given: string }>(sql`
      select search_statement(${JSON.stringify(chosen)}) as statement, format('%L, %L, %L, %L, %L',
        websearch_to_tsquery('hereabouts', ${query}), ${JSON.stringify(chosen)}::text, asking_organisations(), asking_circle_places(),
        asking_moderated_places()) as given`),
  );
  const [asked] = rows;
  if (!asked) return [];
  await owner.query("begin; set local plan_cache_mode = force_custom_plan");
  try {
    await owner.query(`prepare searching (tsquery, jsonb, uuid[], uuid[], uuid[]) as ${asked.statement}`);
    const { rows: plan } = await owner.query<{ "QUERY PLAN": string }>(
      `explain (analyze, costs off, timing off, summary off, buffers off) execute searching (${asked.given})`,
    );
    return plan.map((row) => row["QUERY PLAN"]);
  } finally {
    await owner.query("rollback; deallocate all");
  }
}
