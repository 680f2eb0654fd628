import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { challenges, missions } from "@/db/schema/challenges";
import { markOf } from "@/lib/mark-of";
import { found } from "@/lib/refusal";

export const onlyEditors = "Only an editor can open a challenge, and say how it stands.";

/** The challenge, held until this transaction ends. */
export async function lockChallenge(db: Db, id: string) {
  const [row] = await db
    .select({
      id: challenges.id,
      title: challenges.title,
      placeId: challenges.placeId,
      whyHere: challenges.whyHere,
      whatMakesItHard: challenges.whatMakesItHard,
      selfCheck: challenges.selfCheck,
      projects: challenges.projects,
      version: challenges.version,
    })
    .from(challenges)
    .where(eq(challenges.id, id))
    .for("update");
  return found(row, "This challenge is not here any more.");
}

/** A mission, held, with its challenge's place. */
export async function lockMission(db: Db, id: string) {
  const [row] = await db
    .select({ ...missionColumns, placeId: sql<string>`(select place_id from challenges c where c.id = missions.challenge_id)` })
    .from(missions)
    .where(eq(missions.id, id))
    .for("update");
  return found(row, "This mission is not here any more.");
}

export const missionColumns = {
  id: missions.id,
  challengeId: missions.challengeId,
  title: missions.title,
  test: missions.test,
  dueOn: missions.dueOn,
  answer: missions.answer,
  answered: missions.answered,
  answeredOn: missions.answeredOn,
};

type Mission = Record<"title" | "test" | "dueOn", string> & Record<"answer" | "answered" | "answeredOn", string | null>;

/** What its words are known by, and what its answer is. */
export const wordsMark = ({ title, test, dueOn }: Pick<Mission, "title" | "test" | "dueOn">) => markOf(title, test, dueOn);
export const answerMark = ({ answer, answered, answeredOn }: Pick<Mission, "answer" | "answered" | "answeredOn">) =>
  markOf(answer, answered, answeredOn);
