import type { Client } from "pg";
import { answers } from "@/bench/world-answers";
import { evidence } from "@/bench/world-evidence";
import { dice, ground, language } from "@/bench/world-ground";
import { library } from "@/bench/world-notes";
import { saved } from "@/bench/world-saved";

/** Fills an empty, migrated database with a world of so many notes and insights, the same one every time. As the owner of the tables. */
export async function makeWorld(
  owner: Client,
  { notes, insights, waiting }: { notes: number; insights: number; waiting?: number },
) {
  await owner.query("set synchronous_commit = off; set maintenance_work_mem = '256MB'");
  await owner.query(dice(notes));
  await owner.query(language);
  await withoutTies(owner, async () => {
    await owner.query(unfindable);
    for (const statements of [
      ...ground,
      ...library(notes, waiting),
      ...answers(notes, insights),
      ...evidence(notes),
      ...saved(notes),
    ])
      await owner.query(statements);
    await owner.query(findable);
  });
  await owner.query(plainCopy);
  // What autovacuum would have done by the time that anybody reads so much.
  const { rows } = await owner.query<{ all: string }>(
    "select string_agg(quote_ident(tablename), ', ') as all from pg_tables where schemaname = 'public'",
  );
  await owner.query(`vacuum (analyze) ${rows[0]?.all}`);
}

/** Row by row, by triggers, it would take longer than all the rest. */
const unfindable = `do $$ declare t record; begin
  for t in select tgrelid::regclass as "table", tgname from pg_trigger where tgname like 'keep_found%' loop
    execute format('alter table %s disable trigger %I', t."table", t.tgname);
  end loop; end $$`;
const findable = `-- What was there from the beginning is put in with the rest, in the order in which it would have come.
  delete from search_entries;
  insert into search_entries (noun, item_id, on_id, at, title, body, href, byline, words, author_id, organisation_id, place_id, kind,
    themes, behaviours, levels, year, how_sure, audience, opens_at, circle_places, circle_organisations, of_author_id, of_organisation_id, of_place_id)
  select * from what_is_found order by at;
  insert into search_words select word from ts_stat('select to_tsvector(''simple'', title) from search_entries where audience = ''everyone''')
    where char_length(word) between 4 and 40 on conflict do nothing;
  do $$ declare t record; begin
  for t in select tgrelid::regclass as "table", tgname from pg_trigger where tgname like 'keep_found%' loop
    execute format('alter table %s enable trigger %I', t."table", t.tgname);
  end loop; end $$`;

/** The same words without permissions, to compare with. */
const plainCopy = `create table search_plain as select item_id, at, title, body, words from search_entries order by at;
  alter table search_plain alter column words set storage main, alter column body set storage external;
  create index on search_plain using gin (words);
  create index on search_plain (at desc, item_id desc);
  grant select on search_plain to hereabouts_app`;

/** Foreign keys and indexes cost a look-up a row while filling; made afterwards they cost one pass. */
async function withoutTies(owner: Client, fill: () => Promise<void>) {
  const { rows: ties } = await owner.query<{ name: string; table: string; definition: string }>(`
    select conname as name, conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  const { rows: indexes } = await owner.query<{ name: string; definition: string }>(`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and not indisunique and not exists (select from pg_constraint where conindid = indexrelid)`);
  for (const { name, table } of ties) await owner.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await owner.query(`drop index ${name}`);
  await fill();
  for (const { definition } of indexes) await owner.query(definition);
  for (const { name, table, definition } of ties)
    await owner.query(`alter table ${table} add constraint ${name} ${definition}`);
}
