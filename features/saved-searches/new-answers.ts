import { and, desc, eq, sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { places } from "@/db/schema/places";
import { searchEntries as entries } from "@/db/schema/search";
import { filterOf } from "@/features/saved-searches/the-search";
import { readAsked } from "@/features/search/asked-words";
import { toBeginWith } from "@/features/search/chosen";
import { type FoundNoun, mostLookedAt } from "@/features/search/filter";
import { findAll } from "@/features/search/found";
import { keyIn } from "@/features/search/key-in";
import { listedEntries } from "@/features/search/policy";
import { titleShown } from "@/features/search/title-shown";

type Saved = { search: string; toldUntil: string };

/** What others have written that answers it with all of its words, is new since it was told, and is theirs to read now: how much, and which. */
export async function newAnswers(db: Db, member: Member, saved: Saved, asking: { many: number; until?: string }) {
  const filter = filterOf(saved.search);
  const { synonyms, chosen } = await toBeginWith(db, filter);
  if (!chosen) return { total: 0, rows: [] };
  const news = { ...chosen, since: saved.toldUntil, until: asking.until, besides: member.id };
  const words = readAsked(filter.q, synonyms);
  return findAll(db, { words, chosen: news, sort: "newest", from: 0, many: asking.many });
}

/** The same with what a letter says of them: the newest, of what has opened since by the day on which it did. Read under the rule that the code has, too. */
export async function newestAnswers(db: Db, member: Member, saved: Saved, asking: { most: number; until?: string }) {
  const { rows: keys } = await newAnswers(db, member, saved, { ...asking, many: mostLookedAt });
  if (keys.length === 0) return { total: 0, items: [] };
  const since = sql`${saved.toldUntil}::timestamptz`;
  const rows = await db
    .select({
      noun: sql<FoundNoun>`${entries.noun}`,
      id: entries.itemId,
      title: titleShown,
      href: entries.href,
      kind: entries.kind,
      place: places.name,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(entries)
    .leftJoin(places, eq(places.id, entries.placeId))
    .where(and(keyIn(keys), listedEntries(member)))
    .orderBy(
      desc(sql`case when ${entries.at} > ${since} then ${entries.at} else coalesce(${entries.opensAt}, ${entries.at}) end`),
      desc(entries.itemId),
    )
    .limit(asking.most);
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _, ...item }) => item) };
}

export type NewAnswer = Awaited<ReturnType<typeof newestAnswers>>["items"][number];
