import { eq, type SQL } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { behaviours } from "@/db/schema/behaviours";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { themes } from "@/db/schema/themes";
import { kindWords } from "@/features/insights/in-words";
import { levelWords } from "@/features/notes/in-words";
import { placeAt } from "@/features/places/place-at";
import { filterOf } from "@/features/saved-searches/the-search";
import { nounWords, sureWords } from "@/features/search/in-words";

type Named = typeof places | typeof organisations | typeof themes;

/** “damp” · notes · Barking and Dagenham · 2018: what a search asks, by the names that these have now. */
export async function askedInWords(db: Db, search: string) {
  const { q, noun, place, theme, organisation, behaviour, level, kind, year, sure } = filterOf(search);
  const nameOf = async (table: Named, slug: string | undefined, is: SQL | undefined) => {
    if (!slug) return undefined;
    const [row] = await db.select({ name: table.name }).from(table).where(is);
    return row?.name ?? slug;
  };
  const parts = [
    `“${q}”`,
    noun && nounWords[noun].many.toLowerCase(),
    kind && kindWords[kind].name,
    await nameOf(places, place, place ? placeAt(place) : undefined),
    await nameOf(themes, theme, theme ? eq(themes.slug, theme) : undefined),
    await nameOf(organisations, organisation, organisation ? eq(organisations.slug, organisation) : undefined),
    behaviour && (await behaviourInWords(db, behaviour)),
    level && `level: ${levelWords[level]}`,
    year && String(year),
    sure && `how sure: ${sureWords[sure]}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

async function behaviourInWords(db: Db, number: number) {
  const [row] = await db.select({ words: behaviours.words }).from(behaviours).where(eq(behaviours.number, number)).limit(1);
  return row?.words ?? `behaviour ${number}`;
}
