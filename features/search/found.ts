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
  noun?: string;
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
  const some = await found(db, asked, "some");
  return some.total > all.total ? { ...some, isSome: all.total === 0 } : { ...all, isSome: false };
}

/** What has all of the words. */
export async function findAll(db: Db, asked: Asked) {
  const positive = asked.words.filter(({ isNot }) => !isNot);
  return positive.length === 0 ? nothing : found(db, asked, "all");
}

const aSentence = 3;
const enough = 6;
const nothing: Found = { total: 0, rows: [], facets: {}, marks: "" };

async function found(db: Db, { words, chosen, sort, from, many }: Asked, of: "all" | "some"): Promise<Found> {
  const [positive, negative] = [words.filter(({ isNot }) => !isNot), words.filter(({ isNot }) => isNot)];
  // What was typed weighs more than what only means much the same; a phrase, where some of its words are enough, more than those.
  const looked = of === "all" ? positive : positive.flatMap(wordByWord);
  const [query, by] = of === "all" ? [queryOf, sql` && `] : [inAnyOrder, sql` || `];
  const typed = positive.filter(({ isPhrase, others }) => others.length > 0 || (isPhrase && of === "some"));
  const terms = [...looked.map((one) => meaning(one, query)), ...typed.map(queryOf)];
  const asked = looked.map((one) => meaning(one, inAnyOrder));
  const without = negative.filter((one) => !hasPhrase(one)).map(queryOf);
  const isInOrder = negative.some(hasPhrase) || (of === "all" && positive.some(hasPhrase));
  const inOrder = [
    any(
      looked.map((one) => meaning(one, query)),
      by,
    ),
    ...negative.map((one) => sql`!!${queryOf(one)}`),
  ];
  const { rows } = await db.execute<{ found: Omit<Found, "marks">; marks: string }>(sql`
    select search_found(${queries(asked)}, ${of}, ${without.length > 0 ? any(without, sql` || `) : null}, ${isInOrder ? any(inOrder, sql` && `) : null},
      ${queries(terms)}, ${JSON.stringify(chosen)}::jsonb, ${sort}, ${from}, ${many}) as found,
      ${any(
        positive.map((one) => meaning(one)),
        sql` || `,
      )}::text as marks`);
  return rows[0] ? { ...rows[0].found, marks: rows[0].marks } : nothing;
}

type Words = Pick<AskedWord, "words" | "isPhrase">;
type ToQuery = (one: Words) => SQL;

const wordByWord = (one: AskedWord): AskedWord[] =>
  one.isPhrase ? one.words.split(" ").map((words) => ({ words, isPhrase: false, isNot: false, others: [] })) : [one];

const hasPhrase = ({ isPhrase, others }: AskedWord) => isPhrase || others.some((other) => other.isPhrase);

const queries = (some: readonly SQL[]) => sql`array[${sql.join([...some], sql`, `)}]::tsquery[]`;

const any = (some: readonly SQL[], by: SQL) => sql`(${sql.join([...some], by)})`;

/** A word, how else it is spelt, and what means much the same. */
export const meaning = (word: AskedWord, query: ToQuery = queryOf) =>
  sql`(${sql.join([word, ...word.others].map(query), sql` || `)})`;

const inAnyOrder = ({ words }: Words) => sql`plainto_tsquery('hereabouts', ${words})`;
const queryOf = (one: Words) => (one.isPhrase ? sql`phraseto_tsquery('hereabouts', ${one.words})` : inAnyOrder(one));

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
    select case when (search_found(array[${meaning(word)}], 'all', null, null, array[${meaning(word)}], '{}', 'newest', 0, 0) ->> 'total')::int = 0
      and numnode(${meaning(word)}) > 0 then spelt_like(${word.words.toLowerCase()}) end as near`);
  const near = rows[0]?.near ?? null;
  return near !== null && mayBeMisspelt(word.words.toLowerCase(), near) ? near : null;
}
