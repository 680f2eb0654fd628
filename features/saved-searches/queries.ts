import { and, eq, sql } from "drizzle-orm";
import { type Member, reading, type Viewer } from "@/db/doors";
import { members } from "@/db/schema/members";
import { savedSearches } from "@/db/schema/saved-searches";
import { askedInWords } from "@/features/saved-searches/asked-in-words";
import { newAnswers } from "@/features/saved-searches/new-answers";
import { canSaveSearch } from "@/features/saved-searches/policy";
import { byName, savedSearchColumns } from "@/features/saved-searches/saved-search-columns";
import { hrefOf } from "@/features/saved-searches/the-search";

/** How this viewer stands to a search that could be saved. */
export async function getKeeping(viewer: Viewer, search: string) {
  if (!viewer) return { is: "visitor" as const };
  return reading(viewer, async (db) => {
    const [row] = await db
      .select({ name: savedSearches.name, rhythm: savedSearches.rhythm, declines })
      .from(members)
      .leftJoin(savedSearches, and(eq(savedSearches.memberId, members.id), eq(savedSearches.search, search)))
      .where(eq(members.id, viewer.id));
    if (row?.name && row.rhythm) return { is: "saved" as const, name: row.name, rhythm: row.rhythm, declines: row.declines };
    return { is: canSaveSearch(viewer) ? ("free" as const) : ("newcomer" as const) };
  });
}

export type Keeping = Awaited<ReturnType<typeof getKeeping>>;

/** What the member has saved, by name: what each asks, in words, and how much is new; and whether they would rather have no letters. */
export function listSavedSearches(member: Member) {
  return reading(member, async (db) => {
    const rows = await db
      .select(savedSearchColumns)
      .from(savedSearches)
      .where(eq(savedSearches.memberId, member.id))
      .orderBy(...byName);
    const searches = [];
    for (const { toldUntil, ...row } of rows) {
      const { total } = await newAnswers(db, member, { search: row.search, toldUntil }, { many: 0 });
      searches.push({
        ...row,
        asks: await askedInWords(db, row.search),
        href: hrefOf(row.search),
        news: { total, href: hrefOf(row.search, row.since) },
      });
    }
    const [own] = await db.select({ declines }).from(members).where(eq(members.id, member.id));
    return { searches, declines: own?.declines ?? false };
  });
}

const declines = sql<boolean>`'saved-searches' = any (${members.declinedLetters})`;

export type SavedSearch = Awaited<ReturnType<typeof listSavedSearches>>["searches"][number];
