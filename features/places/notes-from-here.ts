import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Db, Viewer } from "@/db/doors";
import { behaviourSets, behaviours } from "@/db/schema/behaviours";
import { noteBehaviours, notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { circleNames } from "@/features/notes/circle";
import { listedNotes } from "@/features/notes/policy";
import { countedNotes } from "@/features/places/in-words";
import { regionUnknown } from "@/features/places/region-tiles";

export const shownNotes = 40;

/** How many notes this viewer may list from each of these places, their parts and what they were before, and the newest's date. */
export async function writingFrom(db: Db, viewer: Viewer, ids: string[]) {
  if (ids.length === 0) return new Map<string, { notes: number; newestAt: Date | null }>();
  const newest = newestOf(db, viewer, sql`parts.part`, countedNotes).as("newest");
  const rows = await db
    .select({
      id: sql<string>`parts.place`,
      notes: sql<number>`least(count(*), ${countedNotes})::int`,
      newestAt: sql`max(${newest.publishedAt})`.mapWith(notes.publishedAt),
    })
    .from(sql`places_and_parts(${sql.param(ids)}::uuid[]) as parts`)
    .crossJoinLateral(newest)
    .groupBy(sql`parts.place`);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** The newest notes of one place, read by the index in its order. */
export function newestOf(db: Db, viewer: Viewer, placeId: SQL, count: number, more?: SQL) {
  return db
    .select({
      id: notes.id,
      slug: notes.slug,
      title: notes.title,
      isIllustrative: notes.isIllustrative,
      publishedAt: notes.publishedAt,
    })
    .from(notes)
    .where(and(eq(notes.placeId, placeId), listedNotes(viewer), more))
    .orderBy(sql`${notes.publishedAt} desc nulls last`, sql`${notes.id} desc nulls last`)
    .limit(count);
}

type From = Pick<typeof places.$inferSelect, "id" | "kind" | "nation" | "region">;

/** The newest notes from here, from its parts and from what it was before. */
export function notesFrom(db: Db, viewer: Viewer, place: From) {
  const shown = (isWholeCountry(place) ? newestByDate(db, viewer, place) : newestByPart(db, viewer, place)).as("shown");
  return db
    .select({
      id: notes.id,
      slug: notes.slug,
      title: notes.title,
      happenedFrom: notes.happenedFrom,
      happenedTo: notes.happenedTo,
      learnedFirst: notes.learnedFirst,
      worked: sql<string>`left(${notes.worked}, 600)`,
      challenging: sql<string>`left(${notes.challenging}, 600)`,
      audience: notes.audience,
      circle: circleNames,
      isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), ${notes.audience} = 'everyone')`,
      isIllustrative: notes.isIllustrative,
      place: { id: places.id, slug: places.slug, name: places.name },
      question: {
        slug: questions.slug,
        question: questions.question,
        state: questions.state,
        isIllustrative: questions.isIllustrative,
      },
    })
    .from(shown)
    .innerJoin(notes, eq(notes.id, shown.id))
    .innerJoin(places, eq(places.id, notes.placeId))
    .leftJoin(questions, eq(questions.id, notes.questionId))
    .orderBy(sql`${shown.publishedAt} desc nulls last`, desc(shown.id));
}

/** Nearly every note is from there, so that those newest of all are soon read. */
const isWholeCountry = ({ kind, region }: From) => kind === "country" || (kind === "nation" && region === regionUnknown);

function newestByDate(db: Db, viewer: Viewer, { kind, nation }: From) {
  const here = sql`exists (select from places p where p.id = ${notes.placeId} and p.nation = ${nation})`;
  return db
    .select({ id: notes.id, publishedAt: notes.publishedAt })
    .from(notes)
    .where(and(listedNotes(viewer), kind === "country" ? undefined : here))
    .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
    .limit(shownNotes + 1);
}

function newestByPart(db: Db, viewer: Viewer, { id }: From) {
  const newest = newestOf(db, viewer, sql`part.id`, shownNotes + 1).as("newest");
  return db
    .select({ id: newest.id, publishedAt: newest.publishedAt })
    .from(sql`unnest(place_and_parts(${id})) as part(id)`)
    .crossJoinLateral(newest)
    .orderBy(sql`${newest.publishedAt} desc nulls last`, desc(newest.id))
    .limit(shownNotes + 1);
}

/** The behaviours in use, with how often these notes mention each, and how. */
export function behavioursIn(db: Db, noteIds: string[]) {
  const said = db
    .select({ behaviourId: noteBehaviours.behaviourId, stance: noteBehaviours.stance })
    .from(noteBehaviours)
    .where(inArray(noteBehaviours.noteId, noteIds))
    .as("said");
  const times = (stance: string) => sql<number>`count(*) filter (where ${said.stance} = ${stance})::int`;
  return db
    .select({
      number: behaviours.number,
      group: behaviours.group,
      words: behaviours.words,
      notes: sql<number>`count(${said.stance})::int`,
      present: times("present"),
      missing: times("missing"),
      growing: times("growing"),
    })
    .from(behaviours)
    .leftJoin(said, eq(said.behaviourId, behaviours.id))
    .where(
      eq(
        behaviours.setId,
        sql`(select ${behaviourSets.id} from ${behaviourSets} order by ${behaviourSets.usedSince} desc nulls last, ${behaviourSets.version} desc limit 1)`,
      ),
    )
    .groupBy(behaviours.id)
    .orderBy(behaviours.number);
}
