import { mkdirSync, writeFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import type { Client } from "pg";
import { everybody } from "@/bench/asking";
import type { Question } from "@/bench/search";
import { reading, type Viewer } from "@/db/doors";
import { readAsked } from "@/features/search/asked-words";
import { toBeginWith } from "@/features/search/chosen";
import { mostLookedAt, readSearch } from "@/features/search/filter";
import { findAll, meaning } from "@/features/search/found";

/**
 * How Postgres finds what answers: for each question the plan of `search_spell`, for the newest 64 days and for all of them, without
 * times, so that a change of plan is a change of the file. It is the same plan whoever asks.
 */
export async function keepSearchPlans(owner: Client, notes: number, asked: readonly Question[]) {
  const lines = [`${notes} notes. Made by npm run bench -- --search.`];
  for (const { query, narrowed } of asked) {
    const tags = narrowed.noun ? [`noun ${narrowed.noun}`] : [];
    lines.push("", `── ${[query, ...tags].join(", ")}`, ...(await planOf(owner, query, tags)));
  }
  mkdirSync("bench/plans", { recursive: true });
  writeFileSync(`bench/plans/search-${notes}.txt`, `${lines.join("\n")}\n`);
}

async function planOf(owner: Client, query: string, tags: string[]) {
  const { rows: spells } = await owner.query<{ given: string }>(
    `select format('%L, %L, %L, null, %L', regexp_replace(wanted::text, '<(-|[0-9]+)>', '&', 'g'), case when wanted::text like '%<%' then wanted end,
       $2::text[], search_days(since, newest + 1)) as given
     from (select search_day(max(at)) as newest, search_day(min(at)) as oldest from search_entries) ends,
       websearch_to_tsquery('hereabouts', $1) wanted, unnest(array[newest - 64, oldest]) since`,
    [query, tags],
  );
  await owner.query("begin; set local plan_cache_mode = force_generic_plan; set local jit = off");
  try {
    await owner.query(
      "prepare searching (tsquery, tsquery, text[], text[], text[]) as select * from search_spell($1, $2, $3, $4, $5, null) order by at desc limit 500",
    );
    const plans: string[] = [];
    for (const { given } of spells) {
      const { rows } = await owner.query<{ "QUERY PLAN": string }>(
        `explain (analyze, costs off, timing off, summary off, buffers off) execute searching (${given})`,
      );
      plans.push(...rows.map((row) => row["QUERY PLAN"]));
    }
    return plans;
  } finally {
    await owner.query("rollback; deallocate all");
  }
}

/** What is wrong with looking back by days: it must find what looking at everything under row security finds, and no more. */
export async function searchFaults(asked: readonly Question[]) {
  const faults: string[] = [];
  for (const [who, viewer] of Object.entries(await everybody()))
    for (const one of asked) {
      const [found, all] = [await foundNewest(viewer, one), await allNewest(viewer, one)];
      if (found.join() !== all.join())
        faults.push(`search: ${who} finds something else for ${one.query} ${JSON.stringify(one.narrowed)}`);
    }
  return faults;
}

const foundNewest = (viewer: Viewer, { query, narrowed }: Question) =>
  reading(viewer, async (db) => {
    const { chosen } = await toBeginWith(db, readSearch({ q: query, ...narrowed }));
    if (!chosen) throw new Error("It is narrowed down to something that is not there.");
    const asking = { words: readAsked(query), chosen, sort: "newest" as const, from: 0, many: mostLookedAt };
    return (await findAll(db, asking)).rows.map(([, id]) => id);
  });

const allNewest = (viewer: Viewer, { query, narrowed: { noun, year, level, place } }: Question) =>
  reading(viewer, async (db) => {
    const wanted = readAsked(query).map((one) => (one.isNot ? sql`!!${meaning(one)}` : meaning(one)));
    const { rows } = await db.execute<{ id: string }>(sql`
      select item_id as id from search_entries where words @@ (${sql.join(wanted, sql` && `)})
        ${noun ? sql`and noun = ${noun}` : sql``} ${year ? sql`and year = ${Number(year)}` : sql``} ${level ? sql`and ${level} = any (levels)` : sql``}
        ${place ? sql`and place_id = any (place_and_parts((select id from places where slug = ${place})))` : sql``}
      order by at desc, item_id desc limit ${mostLookedAt}`);
    return rows.map(({ id }) => id);
  });
