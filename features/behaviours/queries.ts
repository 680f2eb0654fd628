import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { behaviourSets, behaviours } from "@/db/schema/behaviours";
import { noteBehaviours, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { listedNotes } from "@/features/notes/policy";
import { mostCounted } from "@/lib/counts";

/** The behaviours in use (the newest set): how many of the viewer's notes speak of each, as far as they are counted, and where. Null before there are any. */
export function getBehaviourSet(viewer: Viewer) {
  return reading(viewer, async (db) => {
    const [set] = await db
      .select({
        id: behaviourSets.id,
        name: behaviourSets.name,
        version: behaviourSets.version,
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
    const where = await mentionsByPlace(db, viewer, set.id);
    const mentionsOf = (number: number) => where.filter((one) => one.number === number);
    return { ...set, behaviours: all.map((behaviour) => ({ ...behaviour, places: mentionsOf(behaviour.number) })) };
  });
}

/** How many of the newest notes that mention a behaviour are gone through for where they are from. */
export const mostMentions = 60;

/** Place by place as its name goes, and in no other order: nothing here is a table to be top of. */
function mentionsByPlace(db: Db, viewer: Viewer, setId: string) {
  const mentions = db
    .select({ stance: noteBehaviours.stance, placeId: notes.placeId })
    .from(noteBehaviours)
    .innerJoin(notes, and(eq(notes.id, noteBehaviours.noteId), listedNotes(viewer)))
    .where(eq(noteBehaviours.behaviourId, sql`behaviours.id`))
    .orderBy(desc(noteBehaviours.noteId))
    .limit(mostMentions)
    .as("mentions");
  const times = (stance: string) => sql<number>`count(*) filter (where ${mentions.stance} = ${stance})::int`;
  return db
    .select({
      number: behaviours.number,
      slug: places.slug,
      name: places.name,
      notes: sql<number>`count(*)::int`,
      present: times("present"),
      missing: times("missing"),
      growing: times("growing"),
    })
    .from(behaviours)
    .crossJoinLateral(mentions)
    .innerJoin(places, eq(places.id, mentions.placeId))
    .where(eq(behaviours.setId, setId))
    .groupBy(behaviours.id, places.id)
    .orderBy(asc(behaviours.number), sql`${places.name} collate "und-x-icu"`);
}

export type BehaviourData = NonNullable<Awaited<ReturnType<typeof getBehaviourSet>>>["behaviours"][number];
