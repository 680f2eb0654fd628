import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import type { AskedWord } from "@/features/search/asked-words";
import { mayBeMisspelt } from "@/features/search/may-be-misspelt";

/** What it could be narrowed down to: as an address says it, as people do, and how much that would leave. */
export type Choice = { value: string; name: string; count: number };

export type Facets = Partial<
  Record<"noun" | "place" | "organisation" | "theme" | "behaviour" | "level" | "year" | "kind" | "sure", Choice[]>
>;

/** `marks` are the words that are shown where they stand, as Postgres writes what it looks for. */
export type Found = { total: number; rows: [noun: string, id: string][]; facets: Facets; marks: string };

/** What narrows it down, as Postgres knows it. */
export type Chosen = {
  nouns?: string[];
  places?: string[];
  theme?: string;
  organisation?: string;
  behaviour?: number;
  level?: string;
  kind?: string;
  year?: number;
  sure?: string;
  /** What is new since then, and until then; of others than this member. */
  since?: string;
  until?: string;
  besides?: string;
};

type Asked = { words: AskedWord[]; chosen: Chosen; sort: "best" | "newest"; from: number; many: number };

/** What has all of the words; where that is little, what has some of them, those with the rare ones first. */
export async function findWords(db: Db, asked: Asked) {
  const positive = asked.words.filter(({ isNot }) => !isNot);
  const all = await findAll(db, asked);
  // A sentence has words that few notes have together; of two or three words, all are meant.
  const isEnough = positive.length < aSentence ? all.total > 0 : all.total >= enough;
  // What is new is little of itself.
  if (isEnough || positive.length < 2 || asked.chosen.since) return { ...all, isSome: false };
  const some = await found(db, asked, joined(positive, sql` || `));
  return some.total > all.total ? { ...some, isSome: all.total === 0 } : { ...all, isSome: false };
}

/** What has all of the words. */
export async function findAll(db: Db, asked: Asked) {
  const positive = asked.words.filter(({ isNot }) => !isNot);
  return positive.length === 0 ? nothing : found(db, asked, joined(positive, sql` && `));
}

const aSentence = 3;
const enough = 6;
const nothing: Found = { total: 0, rows: [], facets: {}, marks: "" };

async function found(db: Db, { words, chosen, sort, from, many }: Asked, wanted: SQL): Promise<Found> {
  const without = words.filter(({ isNot }) => isNot).map((one) => sql` && !!${queryOf(one)}`);
  // What was typed weighs more than what only means much the same.
  const positive = words.filter(({ isNot }) => !isNot);
  const terms = positive.flatMap((one) => (one.others.length > 0 ? [meaning(one), queryOf(one)] : [meaning(one)]));
  const { rows } = await db.execute<{ found: Omit<Found, "marks">; marks: string }>(sql`
    select search_found(${wanted}${sql.join(without, sql``)}, array[${sql.join(terms, sql`, `)}], ${JSON.stringify(chosen)}::jsonb,
      ${sort}, ${from}, ${many}) as found, ${joined(positive, sql` || `)}::text as marks`);
  return rows[0] ? { ...rows[0].found, marks: rows[0].marks } : nothing;
}

const joined = (words: readonly AskedWord[], by: SQL) => sql`(${sql.join(words.map(meaning), by)})`;

/** A word, how else it is spelt, and what means much the same. */
export const meaning = (word: AskedWord) => sql`(${sql.join([word, ...word.others].map(queryOf), sql` || `)})`;

const queryOf = ({ words, isPhrase }: { words: string; isPhrase: boolean }) =>
  isPhrase ? sql`phraseto_tsquery('hereabouts', ${words})` : sql`plainto_tsquery('hereabouts', ${words})`;

/** The nearest spelling of words that stand nowhere; null where there is none. */
export async function speltOtherwise(db: Db, words: readonly AskedWord[]): Promise<AskedWord[] | null> {
  let isOther = false;
  const spelt: AskedWord[] = [];
  for (const one of words) {
    const near = one.isNot || one.isPhrase || one.words.includes(" ") ? null : await nearest(db, one);
    if (near) isOther = true;
    spelt.push(near ? { ...one, words: near, others: [] } : one);
  }
  return isOther ? spelt : null;
}

async function nearest(db: Db, word: AskedWord) {
  const { rows } = await db.execute<{ near: string | null }>(sql`
    select case when (search_found(${meaning(word)}, array[${meaning(word)}], '{}', 'newest', 0, 0) ->> 'total')::int = 0
      and numnode(${meaning(word)}) > 0 then spelt_like(${word.words.toLowerCase()}) end as near`);
  const near = rows[0]?.near ?? null;
  return near !== null && mayBeMisspelt(word.words.toLowerCase(), near) ? near : null;
}
