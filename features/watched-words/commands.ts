import { and, count, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { watchedWords } from "@/db/schema/watched-words";
import { canKeepWatchedWords } from "@/features/watched-words/policy";
import type { WatchedInput } from "@/features/watched-words/schema";
import { allow, found, Refusal } from "@/lib/refusal";

const notYours = "Editors keep the watched words.";
/** Everything that is said meets each of them. */
const most = 500;

/** From now on what contains these words is looked at as `effect` says. The same form twice adds them once. */
export async function addWatchedWords(member: Member, { id, words, effect, reason }: WatchedInput) {
  return writing(member, async (db) => {
    allow(canKeepWatchedWords(member), notYours);
    const [there] = await db.select({ count: count() }).from(watchedWords).where(isNull(watchedWords.removedAt));
    allow((there?.count ?? 0) < most, `There are ${most} watched words. Remove one that nobody needs first.`);
    const [made] = await db
      .insert(watchedWords)
      .values({ id, words, effect, reason, addedById: member.id })
      .onConflictDoNothing()
      .returning({ id: watchedWords.id });
    if (!made) {
      const [same] = await db.select({ id: watchedWords.id }).from(watchedWords).where(eq(watchedWords.id, id));
      if (same) return { words };
      throw alreadyThere(words);
    }
    await record(db, { ...deedOn(member, id), deed: "addWatchedWords", reason, after: { words, effect } });
    return { words };
  });
}

export async function removeWatchedWords(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    allow(canKeepWatchedWords(member), notYours);
    const [gone] = await db
      .update(watchedWords)
      .set({ removedAt: sql`now()`, removedById: member.id })
      .where(and(eq(watchedWords.id, id), isNull(watchedWords.removedAt)))
      .returning({ words: watchedWords.words, effect: watchedWords.effect });
    const { words, effect } = found(gone, "These words are not watched any more.");
    await record(db, { ...deedOn(member, id), deed: "removeWatchedWords", before: { words, effect } });
    return { words };
  });
}

/** Undoes a removal. */
export async function watchAgain(member: Member, { id }: { id: string }) {
  return writing(member, async (db) => {
    allow(canKeepWatchedWords(member), notYours);
    const [row] = await db
      .select({ words: watchedWords.words })
      .from(watchedWords)
      .where(and(eq(watchedWords.id, id), isNotNull(watchedWords.removedAt)))
      .for("update");
    const { words } = found(row, "These words are watched already.");
    const others = await db
      .select({ id: watchedWords.id })
      .from(watchedWords)
      .where(and(sql`lower(${watchedWords.words}) = lower(${words})`, isNull(watchedWords.removedAt)));
    if (others.length > 0) throw alreadyThere(words);
    await db.update(watchedWords).set({ removedAt: null, removedById: null }).where(eq(watchedWords.id, id));
    await record(db, { ...deedOn(member, id), deed: "watchAgain", after: { words } });
    return { words };
  });
}

function alreadyThere(words: string) {
  const sentence = `“${words}” is watched already. To change what happens, remove it first.`;
  return new Refusal(sentence, { words: sentence });
}

const deedOn = ({ id }: Member, nounId: string) => ({ memberId: id, noun: "watched-words" as const, nounId });
