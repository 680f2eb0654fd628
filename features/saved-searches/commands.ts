import { and, count, eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { savedSearches } from "@/db/schema/saved-searches";
import { canKeepSearch, canSaveSearch } from "@/features/saved-searches/policy";
import { mostSearches } from "@/features/saved-searches/schema";
import { filterOf, searchOf } from "@/features/saved-searches/the-search";
import { allow, found } from "@/lib/refusal";
import type { Rhythm } from "@/lib/rhythms";

const joinFirst = "Join an organisation first; then you can save searches.";
const noSearch = "This search is not kept any more.";
const nothingAsked = "There is nothing in this search that can be saved. Search for a word or two first.";
const tooMany = `You have saved ${mostSearches} searches, which is as many as there can be. Stop one of them first.`;

/** From now on they are told what new answers it. What is saved already goes on as before. */
export async function saveSearch(member: Member, saving: { search: string; name: string }) {
  return writing(member, async (db) => {
    allow(canSaveSearch(member), joinFirst);
    return keep(db, member, saving);
  });
}

/** Undoes stopping: as it was, with what has been told. */
export async function putSearchBack(
  member: Member,
  { toldUntil, ...saving }: { search: string; name: string; rhythm: Rhythm; toldUntil: string },
) {
  return writing(member, async (db) => {
    allow(canSaveSearch(member), joinFirst);
    return keep(db, member, { ...saving, toldUntil: sql`least(now(), ${toldUntil}::timestamptz)` });
  });
}

/** Another name, and how often. Whoever begins to have letters again is told of what is new from now on. */
export async function changeSearch(member: Member, { id, name, rhythm }: { id: string; name: string; rhythm: Rhythm }) {
  return writing(member, async (db) => {
    const before = await lockSearch(db, member, id);
    const beginsAgain = before.rhythm === "off" && rhythm !== "off";
    await db
      .update(savedSearches)
      .set({ name, rhythm, ...(beginsAgain ? { toldUntil: sql`now()` } : {}) })
      .where(eq(savedSearches.id, id));
    await record(db, { deed: "changeSearch", ...deedOf(member) });
    return { name, rhythm };
  });
}

/** At any time. Answers it as it was, so that it can be put back. */
export async function stopSearch(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    const { search, name, rhythm, toldUntil } = await lockSearch(db, member, id);
    await db.delete(savedSearches).where(eq(savedSearches.id, id));
    await record(db, { deed: "stopSearch", ...deedOf(member) });
    return { search, name, rhythm, toldUntil };
  });
}

async function lockSearch(db: Db, member: Member, id: string) {
  const [row] = await db
    .select({
      memberId: savedSearches.memberId,
      search: savedSearches.search,
      name: savedSearches.name,
      rhythm: savedSearches.rhythm,
      toldUntil: sql<string>`to_json(${savedSearches.toldUntil}) #>> '{}'`,
    })
    .from(savedSearches)
    .where(eq(savedSearches.id, id))
    .for("update");
  const saved = found(row, noSearch);
  allow(canKeepSearch(member, saved), noSearch);
  return saved;
}

type Saving = { search: string; name: string; rhythm?: Rhythm; toldUntil?: ReturnType<typeof sql> };

async function keep(db: Db, member: Member, { search: typed, ...saving }: Saving) {
  const search = found(searchOf(filterOf(typed)), nothingAsked);
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`searches of ${member.id}`}, 0))`);
  const own = eq(savedSearches.memberId, member.id);
  const [there] = await db
    .select({ name: savedSearches.name })
    .from(savedSearches)
    .where(and(own, eq(savedSearches.search, search)));
  if (there) return there;
  const [all] = await db.select({ searches: count() }).from(savedSearches).where(own);
  allow((all?.searches ?? 0) < mostSearches, tooMany);
  await db.insert(savedSearches).values({ memberId: member.id, search, ...saving });
  await record(db, { deed: "saveSearch", ...deedOf(member) });
  return { name: saving.name };
}

/** The ledger says that somebody searches, never for what: staff read the ledger, and nobody but them is to know. */
const deedOf = ({ id }: Member) => ({ memberId: id, noun: "member" as const, nounId: id, ofMemberId: id });
