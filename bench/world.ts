import type { Client } from "pg";
import { answers } from "@/bench/world-answers";
import { evidence } from "@/bench/world-evidence";
import { dice, ground } from "@/bench/world-ground";
import { library } from "@/bench/world-notes";
import { saved } from "@/bench/world-saved";

/** Fills an empty, migrated database with a world of so many notes and insights, the same one every time. As the owner of the tables. */
export async function makeWorld(owner: Client, { notes, insights }: { notes: number; insights: number }) {
  await owner.query("set synchronous_commit = off; set maintenance_work_mem = '256MB'");
  await owner.query(dice(notes));
  await withoutTies(owner, async () => {
    for (const statements of [...ground, ...library(notes), ...answers(notes, insights), ...evidence(notes), ...saved(notes)])
      await owner.query(statements);
  });
  // What autovacuum would have done by the time that anybody reads so much.
  const { rows } = await owner.query<{ all: string }>(
    "select string_agg(quote_ident(tablename), ', ') as all from pg_tables where schemaname = 'public'",
  );
  await owner.query(`vacuum (analyze) ${rows[0]?.all}`);
}

/** Foreign keys and indexes cost a look-up a row while filling; made afterwards they cost one pass. */
async function withoutTies(owner: Client, fill: () => Promise<void>) {
  const { rows: ties } = await owner.query<{ name: string; table: string; definition: string }>(`
    select conname as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  const { rows: indexes } = await owner.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = indexrelid)`);
  for (const { name, table } of ties) await owner.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await owner.query(`drop index ${name}`);
  await fill();
  for (const { definition } of indexes) await owner.query(definition);
  for (const { name, table, definition } of ties)
    await owner.query(`alter table ${table} add constraint ${name} ${definition}`);
}
