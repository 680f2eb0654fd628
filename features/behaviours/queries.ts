import { and, asc, desc, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { behaviourSets, behaviours } from "@/db/schema/behaviours";
import { noteBehaviours, notes } from "@/db/schema/notes";
import { listedNotes } from "@/features/notes/policy";

/** The behaviours in use (the newest set) with how many of the viewer's notes speak of each. Null before there are any. */
export function getBehaviourSet(viewer: Viewer) {
  return reading(viewer, async (db) => {
    const [set] = await db
      .select({
        id: behaviourSets.id,
        name: behaviourSets.name,
        source: behaviourSets.source,
        sourceUrl: behaviourSets.sourceUrl,
      })
      .from(behaviourSets)
      .orderBy(sql`${behaviourSets.usedSince} desc nulls last`, desc(behaviourSets.version))
      .limit(1);
    if (!set) return null;
    const all = await db
      .select({
        number: behaviours.number,
        group: behaviours.group,
        words: behaviours.words,
        plainly: behaviours.plainly,
        notes: sql<number>`count(${notes.id})::int`,
      })
      .from(behaviours)
      .leftJoin(noteBehaviours, eq(noteBehaviours.behaviourId, behaviours.id))
      .leftJoin(notes, and(eq(notes.id, noteBehaviours.noteId), listedNotes(viewer)))
      .where(eq(behaviours.setId, set.id))
      .groupBy(behaviours.id)
      .orderBy(asc(behaviours.number));
    return { ...set, behaviours: all };
  });
}

export type BehaviourData = NonNullable<Awaited<ReturnType<typeof getBehaviourSet>>>["behaviours"][number];
