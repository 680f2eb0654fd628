import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { reading, type Viewer } from "@/db/doors";
import { members } from "@/db/schema/members";
import { watchedWords } from "@/db/schema/watched-words";
import { canKeepWatchedWords } from "@/features/watched-words/policy";

const removers = alias(members, "removers");

/** What is watched, with who added it and why; and what was removed in the last thirty days. Null for whoever does not keep it. */
export function listWatchedWords(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canKeepWatchedWords(viewer)) return null;
    const one = {
      id: watchedWords.id,
      words: watchedWords.words,
      effect: watchedWords.effect,
      reason: watchedWords.reason,
      addedAt: watchedWords.addedAt,
      addedBy: members.name,
    };
    const watched = await db
      .select(one)
      .from(watchedWords)
      .innerJoin(members, eq(members.id, watchedWords.addedById))
      .where(isNull(watchedWords.removedAt))
      .orderBy(asc(sql`lower(${watchedWords.words}) collate "und-x-icu"`));
    const removed = await db
      .select({ id: watchedWords.id, words: watchedWords.words, removedAt: watchedWords.removedAt, removedBy: removers.name })
      .from(watchedWords)
      .innerJoin(removers, eq(removers.id, watchedWords.removedById))
      .where(and(isNotNull(watchedWords.removedAt), gt(watchedWords.removedAt, sql`now() - interval '30 days'`)))
      .orderBy(desc(watchedWords.removedAt))
      .limit(20);
    return { watched, removed };
  });
}

export type WatchedList = NonNullable<Awaited<ReturnType<typeof listWatchedWords>>>;
