import { sql } from "drizzle-orm";
import type { Client } from "pg";
import { everybody } from "@/bench/asking";
import { slugs } from "@/bench/landmarks";
import { keepSearchPlans } from "@/bench/search-plans";
import { reading } from "@/db/doors";
import { readAsked } from "@/features/search/asked-words";
import { readSearch } from "@/features/search/filter";
import { meaning } from "@/features/search/found";
import { getFound, listSuggested } from "@/features/search/queries";

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
  await keepSearchPlans(owner, await notesThere(owner), asked.slice(0, 20));
  // So that every connection has its plans, and memory what is asked for often, as after some minutes of use.
  await atOnce(asked, 8, ({ query }) => getFound(null, readSearch({ q: query })));
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
  add("suggested, one at a time", await oneByOne(asked, ({ query }) => listSuggested(null, query.slice(0, 5))));
  add("plain full text, one at a time", await oneByOne(asked, ({ query }) => plainly(query)));
  add("plain full text, eight at once", await atOnce(asked, 8, ({ query }) => plainly(query)));
  return rows;
}

/** A third of them: of each kind some, narrowed down in each way. */
export const someQuestions = async (owner: Client) => questions(await wordsThere(owner)).filter((_, n) => n % 3 === 0);

export type Question = { query: string; narrowed: Record<string, string> };
/** Words by how much has them: a tenth of all and more, about a hundredth, a thousandth, and some dozens of things. */
type Language = Record<"common" | "middling" | "seldom" | "rare", string[]>;

/** Two hundred and forty, from the words that there are: the same ones in the same world. */
function questions({ common, middling, seldom, rare }: Language): Question[] {
  const narrowings: Record<string, string>[] = [
    {},
    { noun: "note" },
    { year: "2018" },
    { level: "team" },
    { sort: "newest" },
    { noun: "insight" },
    { place: slugs.busyPlace },
    { place: slugs.wholeOfPlaces },
  ];
  return Array.from({ length: 240 }, (_, n) => {
    const word = (of: string[], turn = 0) => of[(Math.floor(n / 10) * 7 + turn) % of.length] ?? "visit";
    const query =
      [
        word(common),
        word(middling),
        word(seldom),
        word(rare),
        `${word(common)} ${word(middling)}`,
        `${word(middling)} ${word(middling, 3)}`,
        `${word(common)} ${word(common, 1)} ${word(seldom)}`,
        `${word(middling)} -${word(common)}`,
        `"${phrases[n % phrases.length]}" ${word(middling)}`,
        `${word(seldom).slice(0, -1)}q`,
      ][n % 10] ?? "visit";
    return { query, narrowed: narrowings[Math.floor(n / 10) % narrowings.length] ?? {} };
  });
}

const phrases = ["missed visits", "waiting list", "told their story", "asked what had changed"];

async function notesThere(owner: Client) {
  const { rows } = await owner.query<{ n: number }>("select count(*)::int as n from notes");
  return rows[0]?.n ?? 0;
}

/** As some tens of thousands of things have them. */
async function wordsThere(owner: Client): Promise<Language> {
  const { rows } = await owner.query<{ word: string; share: number }>(`
    select word, ndoc / 30000.0::float8 as share from ts_stat('select words from search_entries where noun in (''note'', ''comment'') order by at desc limit 30000')
    where word ~ '^[a-z]{4,}$' order by ndoc desc, word`);
  const between = (from: number, to: number) =>
    rows
      .flatMap(({ word, share }) => (share >= from && share < to ? word : []))
      .filter((_, n, all) => n % Math.ceil(all.length / 60) === 0);
  return {
    common: between(0.1, 1),
    middling: between(0.004, 0.03),
    seldom: between(0.0007, 0.002),
    rare: between(0, 0.0001),
  };
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
