import { sql } from "drizzle-orm";
import type { Db, Member } from "@/db/doors";
import { effects } from "@/features/watched-words/effects";
import { findWatched, type Watched } from "@/features/watched-words/find-watched";
import { Refusal } from "@/lib/refusal";

/** What is looked for now. */
export async function wordsToWatch(db: Db): Promise<Watched[]> {
  const { rows } = await db.execute<{ words: string; effect: string }>(sql`select words, effect from words_to_watch()`);
  return rows.flatMap(({ words, effect }) => effects.filter((one) => one === effect).map((one) => ({ words, effect: one })));
}

type Said = { texts: readonly (string | null | undefined)[]; reconsidered?: boolean };

/**
 * Whether what somebody says is to be looked at first. Ends the deed with a question, once, where they are to think a word
 * over: `reconsidered` says that they have.
 */
export async function isLookedAtFirst(db: Db, { texts, reconsidered = false }: Said) {
  const list = await wordsToWatch(db);
  const found = texts.flatMap((text) => findWatched(text ?? "", list));
  const toThinkOver = found.filter(({ effect }) => effect === "reconsider");
  if (!reconsidered && toThinkOver.length > 0) {
    const words = all.format([...new Set(toThinkOver.map(({ text }) => `“${text}”`))]);
    throw new Refusal(
      `You wrote ${words}. Words like that can hurt somebody, or close a conversation. Is there another way to say it? If you mean it as it stands, send it again.`,
      { reconsidered: words },
    );
  }
  return found.some(({ effect }) => effect === "hold");
}

const all = new Intl.ListFormat("en-GB");

/** Nothing is written down where there is nothing to say. */
export const kept = (after: Record<string, unknown>) => (Object.keys(after).length > 0 ? { after } : {});

/** For the ledger, where its author's own page reads it: only whoever is trusted would not have waited anyway. */
export const whyItWaits = ({ isTrusted }: Member, isHeld: boolean) =>
  isTrusted && isHeld ? ({ waitsFor: "watched-words" } as const) : {};
