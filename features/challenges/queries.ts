import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { challenges, missions } from "@/db/schema/challenges";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { canOpenChallenge } from "@/features/challenges/policy";
import { listedNotes } from "@/features/notes/policy";

/** One challenge, whole, with its missions and the newest notes that belong to it. Null when there is none. */
export function getChallenge(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    const [challenge] = await db
      .select({
        id: challenges.id,
        slug: challenges.slug,
        title: challenges.title,
        whyHere: challenges.whyHere,
        whatMakesItHard: challenges.whatMakesItHard,
        selfCheck: challenges.selfCheck,
        projects: challenges.projects,
        isIllustrative: challenges.isIllustrative,
        place: { slug: places.slug, name: places.name, region: places.region, outline: places.outline },
      })
      .from(challenges)
      .innerJoin(places, eq(places.id, challenges.placeId))
      .where(eq(challenges.slug, slug));
    if (!challenge) return null;
    const belonging = await notesOf(db, viewer, challenge.id);
    return {
      ...challenge,
      missions: await missionsOf(db, challenge.id),
      notes: belonging.slice(0, shownNotes),
      hasMoreNotes: belonging.length > shownNotes,
      can: { change: canOpenChallenge(viewer) },
    };
  });
}

export type WholeChallenge = NonNullable<Awaited<ReturnType<typeof getChallenge>>>;

const shownNotes = 30;

function missionsOf(db: Db, challengeId: string) {
  return db
    .select({
      id: missions.id,
      title: missions.title,
      test: missions.test,
      dueOn: missions.dueOn,
      answer: missions.answer,
      answered: missions.answered,
      answeredOn: missions.answeredOn,
    })
    .from(missions)
    .where(eq(missions.challengeId, challengeId))
    .orderBy(asc(missions.position));
}

function notesOf(db: Db, viewer: Viewer, challengeId: string) {
  return db
    .select({
      slug: notes.slug,
      title: notes.title,
      learnedFirst: notes.learnedFirst,
      happenedFrom: notes.happenedFrom,
      happenedTo: notes.happenedTo,
      place: { slug: places.slug, name: places.name, region: places.region, outline: places.outline },
    })
    .from(notes)
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(and(eq(notes.challengeId, challengeId), listedNotes(viewer)))
    .orderBy(sql`${notes.publishedAt} desc nulls last`, desc(notes.id))
    .limit(shownNotes + 1);
}
