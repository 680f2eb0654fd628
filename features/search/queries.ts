import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Db, reading, searching, type Viewer } from "@/db/doors";
import { withKeptPlan } from "@/db/kept-plan";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { searchEntries as entries, searchSynonyms } from "@/db/schema/search";
import { type AskedWord, readAsked } from "@/features/search/asked-words";
import { toBeginWith } from "@/features/search/chosen";
import { type FoundNoun, foundNouns, mostLookedAt, pageLength, type SearchFilter } from "@/features/search/filter";
import { type Choice, type Facets, type Found as FoundKeys, findWords, speltOtherwise } from "@/features/search/found";
import { inPlainWords } from "@/features/search/in-plain-words";
import { keyIn } from "@/features/search/key-in";
import { listedEntries } from "@/features/search/policy";
import { canEditSynonyms } from "@/features/search/synonym-policy";
import { titleShown } from "@/features/search/title-shown";
import { asTyped } from "@/lib/as-typed";

/** What answers these words, as far as the viewer may read it; how many of what it could be narrowed down to. Null where nothing is asked. */
export function getFound(viewer: Viewer, filter: SearchFilter) {
  return searching(viewer, async (db) => {
    const { synonyms, chosen } = await toBeginWith(db, filter);
    const words = readAsked(filter.q, synonyms);
    if (words.length === 0) return null;
    const page = filter.page ?? 1;
    const asked = { chosen, sort: filter.sort ?? ("best" as const), from: (page - 1) * pageLength, many: pageLength };
    const first = chosen ? await findWords(db, { ...asked, chosen, words }) : null;
    const spelt = first?.total === 0 && !filter.since ? await speltOtherwise(db, words) : null;
    const found = spelt && chosen ? await findWords(db, { ...asked, chosen, words: spelt }) : first;
    const isSpelt = spelt !== null && (found?.total ?? 0) > 0;
    const total = found?.total ?? 0;
    return {
      total,
      isMore: total >= mostLookedAt,
      isSome: found?.isSome ?? false,
      /** Other words, where what was typed stands nowhere. */
      spelt: isSpelt ? spelt.map(inAField).join(" ") : null,
      page,
      pages: Math.ceil(total / pageLength),
      rows: found ? await shown(db, viewer, found) : [],
      facets: inOrder(found?.facets ?? {}),
    };
  });
}

export type Found = NonNullable<Awaited<ReturnType<typeof getFound>>>;
export type FoundRow = Found["rows"][number];

const inAField = ({ words, isPhrase, isNot }: AskedWord) => `${isNot ? "-" : ""}${isPhrase ? `"${words}"` : words}`;

const inPieces = 'StartSel=\uE000, StopSel=\uE001, MaxFragments=2, MinWords=8, MaxWords=22, FragmentDelimiter=" … "';

/** Read again, by the rule that the code has and under Postgres' own: in the order in which they were found, with the words marked. */
async function shown(db: Db, viewer: Viewer, { rows: keys, marks: wanted }: Pick<FoundKeys, "rows" | "marks">) {
  if (keys.length === 0) return [];
  const query = db
    .select({
      noun: sql<FoundNoun>`${entries.noun}`,
      id: entries.itemId,
      title: sql<string>`ts_headline('hereabouts', ${titleShown}, ${wanted}::tsquery, ${"StartSel=\uE000, StopSel=\uE001, HighlightAll=true"})`,
      text: sql<string>`ts_headline('hereabouts', ${inPlainWords(sql`left(${entries.body}, 6000)`)}, ${wanted}::tsquery, ${inPieces})`,
      href: entries.href,
      byline: entries.byline,
      kind: entries.kind,
      at: entries.at,
      place: places.name,
      /** When what a note tells of happened: in that year it is found, and that its own page says. */
      happenedFrom: notes.happenedFrom,
      happenedTo: notes.happenedTo,
    })
    .from(entries)
    .leftJoin(places, eq(places.id, entries.placeId))
    .leftJoin(notes, and(eq(entries.noun, "note"), eq(notes.id, entries.itemId)))
    .where(and(keyIn(keys), listedEntries(viewer)));
  const rows = await withKeptPlan(query);
  return keys.flatMap(([noun, id]) => rows.filter((row) => row.noun === noun && row.id === id));
}

const mostChoices = 12;

/** Most first; years by themselves. */
function inOrder(facets: Facets) {
  const byCount = (choices: readonly Choice[] = []) =>
    [...choices].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, mostChoices);
  return {
    noun: byCount(facets.noun?.filter(({ value }) => foundNouns.some((noun) => noun === value))),
    place: byCount(facets.place),
    theme: byCount(facets.theme),
    organisation: byCount(facets.organisation),
    behaviour: byCount(facets.behaviour),
    level: byCount(facets.level),
    kind: byCount(facets.kind),
    sure: byCount(facets.sure),
    year: [...(facets.year ?? [])].sort((a, b) => Number(b.value) - Number(a.value)),
  };
}

/** What somebody may mean who has typed so much: titles that everybody may read, places and organisations first. */
export function listSuggested(viewer: Viewer, typed: string) {
  return reading(viewer, async (db) => {
    const words = asTyped(typed).trim().slice(0, 100);
    if (words.length < 3) return [];
    const { rows } = await db.execute<{ title: string; noun: FoundNoun; href: string }>(
      sql`select title, noun, href from suggested(${words})`,
    );
    return rows;
  });
}

/** The words that staff say mean much the same. */
export function listSynonyms(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canEditSynonyms(viewer)) return null;
    return db
      .select({ id: searchSynonyms.id, words: searchSynonyms.words, madeAt: searchSynonyms.madeAt })
      .from(searchSynonyms)
      .orderBy(desc(searchSynonyms.madeAt), asc(searchSynonyms.id));
  });
}
