import { asc, eq, sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";
import { challenges, missions } from "@/db/schema/challenges";
import { places } from "@/db/schema/places";
import { answerMark, missionColumns, wordsMark } from "@/features/challenges/lock-challenge";
import { canOpenChallenge } from "@/features/challenges/policy";

const missionsWith = (more: string) =>
  sql<number>`(select count(*)::int from missions m where m.challenge_id = ${challenges.id}${sql.raw(more)})`;

/** Every challenge with how its missions stand. Null for who does not open any. */
export function listChallengesToKeep(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canOpenChallenge(viewer)) return null;
    return db
      .select({
        id: challenges.id,
        slug: challenges.slug,
        title: challenges.title,
        place: places.name,
        missions: missionsWith(""),
        answered: missionsWith(" and m.answer is not null"),
      })
      .from(challenges)
      .innerJoin(places, eq(places.id, challenges.placeId))
      .orderBy(asc(challenges.title))
      .limit(200);
  });
}

export type ChallengeToKeep = NonNullable<Awaited<ReturnType<typeof listChallengesToKeep>>>[number];

/** A challenge as an editor changes it, each mission with the marks of how it stands. Null for everybody else. */
export function getChallengeToChange(viewer: Viewer, slug: string) {
  return reading(viewer, async (db) => {
    if (!canOpenChallenge(viewer)) return null;
    const [challenge] = await db
      .select({
        id: challenges.id,
        slug: challenges.slug,
        title: challenges.title,
        placeId: challenges.placeId,
        whyHere: challenges.whyHere,
        whatMakesItHard: challenges.whatMakesItHard,
        selfCheck: challenges.selfCheck,
        projects: challenges.projects,
        version: challenges.version,
      })
      .from(challenges)
      .where(eq(challenges.slug, slug));
    if (!challenge) return null;
    const all = await db
      .select(missionColumns)
      .from(missions)
      .where(eq(missions.challengeId, challenge.id))
      .orderBy(asc(missions.position));
    const marked = all.map((mission) => ({ ...mission, wordsSeen: wordsMark(mission), answerSeen: answerMark(mission) }));
    return { ...challenge, missions: marked };
  });
}

export type ChallengeToChange = NonNullable<Awaited<ReturnType<typeof getChallengeToChange>>>;
export type MissionToChange = ChallengeToChange["missions"][number];

/** The places that can have a challenge: today's, and the one that has it. */
export function listPlacesToChallenge(viewer: Viewer, chosen: string | null = null) {
  return reading(viewer, async (db) => {
    if (!canOpenChallenge(viewer)) return [];
    return db
      .select({ id: places.id, name: places.name })
      .from(places)
      .where(sql`${places.endedOn} is null or ${places.id} = ${chosen}::uuid`)
      .orderBy(sql`${places.name} collate "und-x-icu"`)
      .limit(2000);
  });
}

export type PlaceToChallenge = Awaited<ReturnType<typeof listPlacesToChallenge>>[number];
