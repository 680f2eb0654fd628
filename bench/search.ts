import { sql } from "drizzle-orm";
import type { Client } from "pg";
import { everybody } from "@/bench/asking";
import { reading } from "@/db/doors";
import { readAsked } from "@/features/search/asked-words";
import { readSearch } from "@/features/search/filter";
import { meaning } from "@/features/search/found";
import { getFound } from "@/features/search/queries";

type Times = { half: number; most: number; nearlyAll: number };

/**
 * Searches for common, middling and rare words, alone, together, quoted, left out and narrowed down: as everybody who asks, one
 * at a time and eight at once; beside the same words in plain full text, without permissions, facets or names.
 */
export async function measureSearch(owner: Client) {
  const asked = questions(await wordsThere(owner));
  const rows: Record<string, Times & { questions: number }> = {};
  const add = (name: string, times: number[]) => {
    rows[name] = { ...spread(times), questions: times.length };
  };
  for (const { query } of asked.slice(0, 20)) await getFound(null, readSearch({ q: query }));
  for (const [who, viewer] of Object.entries(await everybody())) {
    add(
      `${who}, one at a time`,
      await oneByOne(asked, (one) => getFound(viewer, readSearch({ q: one.query, ...one.narrowed }))),
    );
    add(
      `${who}, eight at once`,
      await atOnce(asked, 8, (one) => getFound(viewer, readSearch({ q: one.query, ...one.narrowed }))),
    );
  }
  add("plain full text, one at a time", await oneByOne(asked, ({ query }) => plainly(query)));
  add("plain full text, eight at once", await atOnce(asked, 8, ({ query }) => plainly(query)));
  return rows;
}

type Question = { query: string; narrowed: Record<string, string> };

/** Eighty, from the words that there are: the same ones in the same world. */
function questions(words: readonly string[]): Question[] {
  const pick = (share: number, n: number) => words[Math.min(words.length - 1, Math.floor(words.length * share) + n)] ?? "visit";
  const narrowings: Record<string, string>[] = [
    {},
    { noun: "note" },
    { year: "2018" },
    { level: "team" },
    { sort: "newest" },
    { noun: "insight" },
  ];
  return Array.from({ length: 80 }, (_, n) => {
    const [common, middle, rare] = [pick(0, n % 9), pick(0.3, n % 23), pick(0.8, n % 31)];
    const query =
      [
        common,
        middle,
        rare,
        `${common} ${middle}`,
        `${middle} ${rare}`,
        `${common} ${middle} ${rare}`,
        `${common} -${middle}`,
        `"${common} ${middle}" ${rare}`,
      ][n % 8] ?? common;
    return { query, narrowed: narrowings[Math.floor(n / 8) % narrowings.length] ?? {} };
  });
}

/** Those in some thousands of things, the most common first. */
async function wordsThere(owner: Client) {
  const { rows } = await owner.query<{ word: string }>(`
    select word from ts_stat('select words from search_entries order by item_id limit 20000')
    where word ~ '^[a-z]{3,}$' order by ndoc desc, word`);
  return rows.map(({ word }) => word);
}

/** What plain full text does for the same words: the newest five hundred, put in order, the first ten with their texts. */
const plainly = (query: string) =>
  reading(null, (db) => {
    const words = readAsked(query);
    const wanted = words.map((one) => (one.isNot ? sql`!!${meaning(one)}` : meaning(one)));
    return db.execute(sql`select item_id, title, ts_headline('hereabouts', left(body, 6000), q) from (
      select item_id, title, body, ts_rank(words, q) as rank, q from (
        select item_id, title, body, words, q from search_plain, (select ${sql.join(wanted, sql` && `)} as q) asked
        where words @@ q order by at desc limit 500) newest order by rank desc limit 10) best`);
  });

async function oneByOne(asked: readonly Question[], ask: (one: Question) => Promise<unknown>) {
  const times: number[] = [];
  for (const one of asked) {
    const from = performance.now();
    await ask(one);
    times.push(performance.now() - from);
  }
  return times;
}

async function atOnce(asked: readonly Question[], many: number, ask: (one: Question) => Promise<unknown>) {
  const left = [...asked];
  const times: number[] = [];
  const one = async () => {
    for (let next = left.shift(); next; next = left.shift()) times.push(...(await oneByOne([next], ask)));
  };
  await Promise.all(Array.from({ length: many }, one));
  return times;
}

function spread(times: number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1));
  return { half: at(0.5), most: at(0.95), nearlyAll: at(0.99) };
}
