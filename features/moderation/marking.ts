import { and, eq, sql } from "drizzle-orm";
import { type Db, type House, writing } from "@/db/doors";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { type Found, waiting } from "@/db/schema/waiting";
import type { Which } from "@/features/moderation/key";
import { oneWaiting } from "@/features/moderation/lock-waiting";
import { canCarryOut } from "@/features/moderation/policy";
import { personalDetails } from "@/features/notes/personal-detail";
import { findWatched, type Watched } from "@/features/watched-words/find-watched";
import { wordsToWatch } from "@/features/watched-words/watching";
import { counted } from "@/lib/counts";
import { allow } from "@/lib/refusal";

type Texts = Record<string, string | null>;

/** Looks for possible names, personal details, links, watched words and signs of spam in the words of one thing that waits. A help for moderators, never a verdict. */
export async function markItem(by: House, which: Which) {
  return writing(by, async (db) => {
    allow(canCarryOut(by), "Only the worker does this.");
    const { rows } = await db.execute<{ version: string; texts: Texts }>(
      sql`select version, texts from texts_to_mark(${which.noun}, ${which.id})`,
    );
    const [row] = rows;
    if (!row) return { marks: [] };
    const known = [
      ...(await db.select({ name: places.name }).from(places)),
      ...(await db.select({ name: organisations.name }).from(organisations)),
    ];
    const fields = Object.fromEntries(Object.entries(row.texts).map(([name, text]) => [name, text ?? ""]));
    const words = foundIn(
      fields,
      known.map(({ name }) => name),
      await wordsToWatch(db),
    );
    const found = [...(await signsOfSpam(db, which, words)), ...words];
    const marks = [...new Set(found.map(({ kind }) => kind))].sort();
    await db
      .update(waiting)
      .set({ marks, found: found.slice(0, mostFound) })
      .where(and(oneWaiting(which), eq(waiting.version, Number(row.version))));
    return { marks };
  });
}

const mostFound = 30;

function foundIn(fields: Record<string, string>, known: readonly string[], list: readonly Watched[]): Found[] {
  const links = Object.entries(fields).flatMap(([field, text]) =>
    [...text.matchAll(/(?:https?:\/\/|www\.)[^\s)\]>]{1,200}/gi)].map((match) => ({
      kind: "link",
      text: match[0],
      field,
      at: match.index,
    })),
  );
  const watched = Object.entries(fields).flatMap(([field, text]) =>
    findWatched(text, list).map((one) => ({ kind: "watched", text: one.text, field, at: one.at })),
  );
  return [...watched, ...personalDetails(fields, known), ...links];
}

/** From somebody of whom nothing is published yet: a link, or the same words again. It waits at the end; a person decides. */
async function signsOfSpam(db: Db, { noun, id }: Which, found: readonly Found[]): Promise<Found[]> {
  const { rows } = await db.execute<{ alike: number | null }>(sql`select sent_alike(${noun}, ${id}) as alike`);
  const alike = rows[0]?.alike ?? null;
  if (alike === null) return [];
  const why = [
    found.some(({ kind }) => kind === "link") && "a link, from somebody of whom nothing is published yet",
    alike > 0 && `the same words, sent ${counted(alike, "time")} before`,
  ].filter((one) => one !== false);
  return why.length > 0 ? [{ kind: "spam", text: why.join("; "), field: "", at: 0 }] : [];
}
