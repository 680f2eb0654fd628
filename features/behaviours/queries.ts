import { asc, desc, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { behaviourSets, behaviours } from "@/db/schema/behaviours";
import { noteBehaviours, notes } from "@/db/schema/notes";
import { listedNotes } from "@/features/notes/policy";
import { mostCounted } from "@/lib/counts";

/** The behaviours in use (the newest set) with how many of the viewer's notes speak of each, as far as they are counted. Null before there are any. */
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
    const mentioning = sql`select count(*)::int from (
      select from ${noteBehaviours} join ${notes} on ${notes.id} = ${noteBehaviours.noteId} and ${listedNotes(viewer)}
      where ${noteBehaviours.behaviourId} = behaviours.id limit ${mostCounted}) mentions`;
    const all = await db
      .select({
        number: behaviours.number,
        group: behaviours.group,
        words: behaviours.words,
        plainly: behaviours.plainly,
        notes: sql<number>`(${mentioning})`,
      })
      .from(behaviours)
      .where(eq(behaviours.setId, set.id))
      .orderBy(asc(behaviours.number));
    return { ...set, behaviours: all };
  });
}

export type BehaviourData = NonNullable<Awaited<ReturnType<typeof getBehaviourSet>>>["behaviours"][number];
