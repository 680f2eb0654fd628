import { and, eq, sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { type Found, waiting } from "@/db/schema/waiting";
import type { Which } from "@/features/moderation/key";
import { oneWaiting } from "@/features/moderation/lock-waiting";
import { canCarryOut } from "@/features/moderation/policy";
import { personalDetails } from "@/features/notes/personal-detail";
import { allow } from "@/lib/refusal";

type Texts = Record<string, string | null>;

/** Looks for possible names, personal details and links in the words of one thing that waits. A help for moderators, never a verdict. */
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
    const found = foundIn(
      row.texts,
      known.map(({ name }) => name),
    );
    const marks = [...new Set(found.map(({ kind }) => kind))].sort();
    await db
      .update(waiting)
      .set({ marks, found: found.slice(0, mostFound) })
      .where(and(oneWaiting(which), eq(waiting.version, Number(row.version))));
    return { marks };
  });
}

const mostFound = 30;

function foundIn(texts: Texts, known: readonly string[]): Found[] {
  const fields = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? ""]));
  const links = Object.entries(fields).flatMap(([field, text]) =>
    [...text.matchAll(/(?:https?:\/\/|www\.)[^\s)\]>]{1,200}/gi)].map((match) => ({
      kind: "link",
      text: match[0],
      field,
      at: match.index,
    })),
  );
  return [...personalDetails(fields, known), ...links];
}
