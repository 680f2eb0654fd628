import { and, asc, count, desc, eq, max, sql } from "drizzle-orm";
import { type Member, reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { patterns } from "@/db/schema/patterns";
import { posts } from "@/db/schema/posts";
import { questions } from "@/db/schema/questions";
import { reports } from "@/db/schema/reports";
import { savedLists, savedThings } from "@/db/schema/saved-lists";
import { findSavable } from "@/features/saved-lists/find-savable";
import { holds, isThere, onNote, onPattern, onPost, onQuestion, onReport } from "@/features/saved-lists/joined";
import { canSave } from "@/features/saved-lists/policy";
import { mostThings, type Savable } from "@/features/saved-lists/schema";

/** The member's lists by name, with how much is in each. */
export function listLists(member: Member) {
  return reading(member, (db) =>
    db
      .select({
        id: savedLists.id,
        name: savedLists.name,
        things: sql<number>`(count(*) filter (where ${isThere}))::int`,
        savedAt: sql`max(${savedThings.savedAt}) filter (where ${isThere})`.mapWith(savedThings.savedAt),
      })
      .from(savedLists)
      .leftJoin(savedThings, eq(savedThings.listId, savedLists.id))
      .leftJoin(notes, onNote(member))
      .leftJoin(posts, onPost())
      .leftJoin(reports, onReport)
      .leftJoin(questions, onQuestion)
      .leftJoin(patterns, onPattern())
      .where(eq(savedLists.memberId, member.id))
      .groupBy(savedLists.id)
      .orderBy(sql`${savedLists.name} collate "und-x-icu"`),
  );
}

/** The lists of this viewer that hold something: none for a visitor. */
export async function listListsWith(viewer: Viewer, target: Savable) {
  if (!viewer) return [];
  return reading(viewer, (db) =>
    db
      .select({ id: savedLists.id, name: savedLists.name })
      .from(savedLists)
      .innerJoin(savedThings, eq(savedThings.listId, savedLists.id))
      .where(and(eq(savedLists.memberId, viewer.id), holds(target)))
      .orderBy(asc(savedThings.savedAt)),
  );
}

/** Something to be put aside, and into which lists it can go: the one that was used last comes first. Null where it may not be seen. */
export function getSaving(member: Member, target: Savable) {
  return reading(member, async (db) => {
    const thing = await findSavable(db, member, target);
    if (!thing) return null;
    const lists = await db
      .select({
        id: savedLists.id,
        name: savedLists.name,
        things: count(savedThings.id),
        holds: sql<boolean>`coalesce(bool_or(${holds(target)}), false)`,
      })
      .from(savedLists)
      .leftJoin(savedThings, eq(savedThings.listId, savedLists.id))
      .where(eq(savedLists.memberId, member.id))
      .groupBy(savedLists.id)
      .orderBy(desc(sql`coalesce(${max(savedThings.savedAt)}, ${savedLists.madeAt})`), asc(savedLists.name));
    return {
      title: thing.title,
      href: thing.href,
      can: { save: canSave(member) },
      lists: lists.map(({ things, ...list }) => ({ ...list, isFull: things >= mostThings })),
    };
  });
}

export type Saving = NonNullable<Awaited<ReturnType<typeof getSaving>>>;

/** What was just taken out, where the member may still see it: its title, to offer it back. */
export function getRemoved(member: Member, target: Savable) {
  return reading(member, async (db) => (await findSavable(db, member, target)) ?? null);
}
