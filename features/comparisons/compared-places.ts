import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { behaviourSets, behaviours } from "@/db/schema/behaviours";
import { insights } from "@/db/schema/insights";
import { noteBehaviours, notes, noteThemes } from "@/db/schema/notes";
import { patterns } from "@/db/schema/patterns";
import { places } from "@/db/schema/places";
import { themes } from "@/db/schema/themes";
import { insightsOn, notesOn, type Topic } from "@/features/comparisons/topic";
import { targetOf } from "@/features/contributions/context";
import { listedContributions } from "@/features/contributions/policy";
import { circleNames } from "@/features/notes/circle";
import { listedNotes } from "@/features/notes/policy";
import { publishedPatterns } from "@/features/patterns/policy";
import { newestOf } from "@/features/places/notes-from-here";
import { mostCounted } from "@/lib/counts";

/** Two columns of ids as a table, whose length Postgres knows before it plans. */
const pairs = (called: SQL, rows: readonly (readonly [string, string])[]) =>
  sql`unnest(${sql.param(rows.map(([one]) => one))}::uuid[], ${sql.param(rows.map(([, other]) => other))}::uuid[]) as ${called}`;

type Part = { place: string; part: string };

/** The places with their parts and what they were before. */
export async function partsOf(db: Db, ids: string[]): Promise<Part[]> {
  const { rows } = await db.execute<Part>(sql`select place, part from places_and_parts(${sql.param(ids)}::uuid[])`);
  return rows;
}

const asParts = (parts: readonly Part[]) =>
  pairs(
    sql`parts(place, part)`,
    parts.map(({ place, part }) => [place, part]),
  );

export function factsOf(db: Db, ids: string[]) {
  return db
    .select({
      id: places.id,
      slug: places.slug,
      name: places.name,
      gss: places.gss,
      kind: places.kind,
      region: places.region,
      outline: places.outline,
      population: places.population,
      populationYear: places.populationYear,
      inBrief: places.inBrief,
      endedOn: places.endedOn,
    })
    .from(places)
    .where(inArray(places.id, ids));
}

/** The newest notes on the topic from each of these places that this viewer may list, as far as notes are counted; newest first. */
export function newestFromEach(db: Db, viewer: Viewer, parts: Part[], topic: Topic) {
  const newest = newestOf(db, viewer, sql`parts.part`, mostCounted, notesOn(topic)).as("newest");
  const ranked = db
    .select({
      placeId: sql<string>`parts.place`.as("place_id"),
      noteId: sql<string>`${newest.id}`.as("note_id"),
      place:
        sql<number>`row_number() over (partition by parts.place order by ${newest.publishedAt} desc nulls last, ${newest.id} desc)`.as(
          "at_place",
        ),
    })
    .from(asParts(parts))
    .crossJoinLateral(newest)
    .as("ranked");
  return db
    .select({ placeId: ranked.placeId, noteId: ranked.noteId })
    .from(ranked)
    .where(sql`${ranked.place} <= ${mostCounted}`)
    .orderBy(ranked.place);
}

export type FoundNote = Awaited<ReturnType<typeof newestFromEach>>[number];

export async function notesShown(db: Db, viewer: Viewer, ids: string[]) {
  if (ids.length === 0) return [];
  return db
    .select({
      id: notes.id,
      slug: notes.slug,
      reference: notes.reference,
      title: notes.title,
      happenedFrom: notes.happenedFrom,
      happenedTo: notes.happenedTo,
      learnedFirst: notes.learnedFirst,
      worked: sql<string>`left(${notes.worked}, 600)`,
      challenging: sql<string>`left(${notes.challenging}, 600)`,
      howSure: notes.howSure,
      audience: notes.audience,
      circle: circleNames,
      isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), ${notes.audience} = 'everyone')`,
      isIllustrative: notes.isIllustrative,
      place: { id: places.id, slug: places.slug, name: places.name },
    })
    .from(notes)
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(and(inArray(notes.id, ids), listedNotes(viewer)));
}

export type NoteCompared = Awaited<ReturnType<typeof notesShown>>[number];

const asFound = (found: FoundNote[]) =>
  pairs(
    sql`found(place, note)`,
    found.map(({ placeId, noteId }) => [placeId, noteId]),
  );

/** How often notes from each place mention each behaviour in use, and how. */
export async function behavioursFromEach(db: Db, found: FoundNote[]) {
  if (found.length === 0) return [];
  const times = (stance: string) => sql<number>`count(*) filter (where ${noteBehaviours.stance} = ${stance})::int`;
  return db
    .select({
      placeId: sql<string>`found.place`,
      number: behaviours.number,
      group: behaviours.group,
      words: behaviours.words,
      notes: sql<number>`count(*)::int`,
      present: times("present"),
      missing: times("missing"),
      growing: times("growing"),
    })
    .from(asFound(found))
    .innerJoin(noteBehaviours, sql`${noteBehaviours.noteId} = found.note`)
    .innerJoin(behaviours, eq(behaviours.id, noteBehaviours.behaviourId))
    .where(
      eq(
        behaviours.setId,
        sql`(select ${behaviourSets.id} from ${behaviourSets} order by ${behaviourSets.usedSince} desc nulls last, ${behaviourSets.version} desc limit 1)`,
      ),
    )
    .groupBy(sql`found.place`, behaviours.id)
    .orderBy(behaviours.number);
}

/** The themes of notes from each place, with how many notes are about each. */
export async function themesFromEach(db: Db, found: FoundNote[]) {
  if (found.length === 0) return [];
  return db
    .select({ placeId: sql<string>`found.place`, slug: themes.slug, name: themes.name, notes: sql<number>`count(*)::int` })
    .from(asFound(found))
    .innerJoin(noteThemes, sql`${noteThemes.noteId} = found.note`)
    .innerJoin(themes, eq(themes.id, noteThemes.themeId))
    .groupBy(sql`found.place`, themes.id)
    .orderBy(themes.position);
}

/** How many insights of either side are shown from one place. */
export const shownInsights = 3;

/** What was said from each place under what others wrote: who differs stands beside who does not, however few they are. */
export function insightsFromEach(db: Db, viewer: Viewer, parts: Part[], topic: Topic) {
  const newest = db
    .select({
      id: insights.id,
      kind: insights.kind,
      statement: insights.statement,
      condition: insights.condition,
      byline: insights.byline,
      publishedAt: insights.publishedAt,
      target: targetOf(insights).as("target"),
    })
    .from(insights)
    .where(
      and(
        sql`${insights.placeId} = parts.part`,
        sql`(${insights.kind} = 'different-here') = side.differs`,
        listedContributions(viewer, insights),
        insightsOn(topic),
      ),
    )
    .orderBy(sql`${insights.publishedAt} desc nulls last`)
    .limit(shownInsights)
    .as("newest");
  return db
    .select({
      placeId: sql<string>`parts.place`,
      id: newest.id,
      kind: newest.kind,
      statement: newest.statement,
      condition: newest.condition,
      byline: newest.byline,
      publishedAt: newest.publishedAt,
      target: newest.target,
    })
    .from(sql`${asParts(parts)} cross join (values (true), (false)) as side(differs)`)
    .crossJoinLateral(newest)
    .orderBy(sql`side.differs desc, ${newest.publishedAt} desc nulls last`);
}

export type InsightCompared = Awaited<ReturnType<typeof insightsFromEach>>[number];

/**
 * Patterns that rest on notes or insights from two or more of these places.
 *
 * @param things the notes and insights that this viewer is shown, each with its place
 */
export async function patternsShared(db: Db, things: { placeId: string; id: string }[]) {
  if (things.length === 0) return [];
  const found = pairs(
    sql`found(place, thing)`,
    things.map(({ placeId, id }) => [placeId, id]),
  );
  return db
    .select({ slug: patterns.slug, claim: patterns.claim, isIllustrative: patterns.isIllustrative })
    .from(
      sql`(select found.place, s.pattern_id from ${found} join pattern_sources s on s.note_id = found.thing
        union select found.place, s.pattern_id from ${found} join pattern_sources s on s.insight_id = found.thing) as resting`,
    )
    .innerJoin(patterns, sql`${patterns.id} = resting.pattern_id`)
    .where(publishedPatterns())
    .groupBy(patterns.id)
    .having(sql`count(distinct resting.place) > 1`)
    .orderBy(sql`${patterns.publishedAt} desc nulls last`)
    .limit(5);
}
