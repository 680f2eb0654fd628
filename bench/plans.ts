import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import pg from "pg";
import { allThatIsAsked } from "@/bench/asking";
import { type Explained, explaining } from "@/bench/explain";
import { faultsOf, mostMilliseconds } from "@/bench/faults";
import { openWork } from "@/bench/pages";
import { type Measured, reportOf } from "@/bench/report";
import { measureSearch, someQuestions } from "@/bench/search";
import { searchFaults } from "@/bench/search-plans";
import { makeWorld } from "@/bench/world";
import { pool, searchPool } from "@/db/pool";

/** Run by bin/bench.mjs, which makes the database. */
const { values: chosen } = parseArgs({
  options: {
    notes: { type: "string", default: "100000" },
    insights: { type: "string" },
    waiting: { type: "string" },
    check: { type: "boolean", default: false },
    same: { type: "boolean", default: false },
    search: { type: "boolean", default: false },
  },
});
const folder = ".data/bench/plans";
const owner = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });

try {
  await owner.connect();
  const notes = Number(chosen.notes);
  // Three for every two notes.
  if (!chosen.same) {
    const waiting = chosen.waiting === undefined ? undefined : Number(chosen.waiting);
    await fill({ notes, insights: Number(chosen.insights ?? Math.floor(notes * 1.5)), waiting });
  }
  if (chosen.search) console.table(await measureSearch(owner));
  const measured = chosen.search ? [] : await measure(await sizesOf());
  if (!chosen.check && !chosen.search) write(measured);
  if (!chosen.search) console.log(reportOf(measured, { isTimed: !chosen.check }));
  const unlike = chosen.search ? [] : await searchFaults(await someQuestions(owner));
  for (const fault of unlike) console.log(fault);
  if (unlike.length > 0 || measured.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
} finally {
  await owner.end();
  await Promise.all([pool().end(), searchPool().end()]);
}

async function fill(world: { notes: number; insights: number; waiting?: number }) {
  const began = performance.now();
  await makeWorld(owner, world);
  console.log(
    `A world of ${world.notes} notes and ${world.insights} insights, made in ${((performance.now() - began) / 1000).toFixed(1)} s.`,
  );
}

async function sizesOf() {
  const { rows } = await owner.query<{ table: string; rows: number }>(
    "select relname as table, reltuples as rows from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  return new Map(rows.map(({ table, rows }) => [table, rows]));
}

async function measure(sizes: Map<string, number>): Promise<Measured[]> {
  const asked = await allThatIsAsked();
  return explaining(async (explain) => {
    const measured: Measured[] = [];
    for (const one of asked) {
      const plan = chosen.check ? await explain(one.statement, 1) : await undisturbed(() => explain(one.statement, 7));
      const isKnown = openWork.has(`${one.page}: ${one.query}`);
      const faults = isKnown ? [] : faultsOf(plan, sizes, !chosen.check);
      measured.push({ ...one, plan, faults, isKnown });
    }
    return measured;
  });
}

/** What takes too long is measured again, twice at most: a machine has other things to do as well. */
async function undisturbed(explain: () => Promise<Explained>): Promise<Explained> {
  let best = await explain();
  for (let again = 0; again < 2 && best.milliseconds > mostMilliseconds; again++) {
    const next = await explain();
    if (next.milliseconds < best.milliseconds) best = next;
  }
  return best;
}

function write(measured: Measured[]) {
  mkdirSync(folder, { recursive: true });
  for (const { page, query, part, viewer, statement, plan } of measured) {
    const name = `${page} ${query} ${part} ${viewer}`.replace(/[^a-z0-9]+/gi, "-");
    writeFileSync(`${folder}/${name}.txt`, `${statement.text}\n${JSON.stringify(statement.values)}\n\n${plan.text}\n`);
  }
}
