import { eq } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { missions } from "@/db/schema/challenges";
import { answerMark, lockChallenge, lockMission, onlyEditors, wordsMark } from "@/features/challenges/lock-challenge";
import { canOpenChallenge } from "@/features/challenges/policy";
import type { AnswerInput, MissionChange, MissionInput } from "@/features/challenges/schema";
import { mostMissions } from "@/features/challenges/schema-limits";
import { refuseStale } from "@/features/contributions/deciding";
import { dayOf } from "@/lib/dates";
import { allow } from "@/lib/refusal";

type Added = Omit<MissionInput, "id"> & { id?: string };

/** Adds a mission to a challenge, after those that it has. Sent twice, it is one. */
export async function addMission(member: Member, { challengeId, ...mission }: Added) {
  return writing(member, async (db) => {
    allow(canOpenChallenge(member), onlyEditors);
    const { placeId } = await lockChallenge(db, challengeId);
    const already = await db.select({ id: missions.id }).from(missions).where(eq(missions.challengeId, challengeId));
    if (already.some(({ id }) => id === mission.id)) return { challengeId };
    allow(already.length < mostMissions, `A challenge has at most ${mostMissions} missions.`);
    const [made] = await db
      .insert(missions)
      .values({ ...mission, challengeId, position: already.length })
      .returning({ id: missions.id });
    if (made) await record(db, { memberId: member.id, deed: "addMission", noun: "mission", nounId: made.id, placeId });
    return { challengeId };
  });
}

/** Other words for what is to be reached, or another day. Answers the mark of how it stands now. */
export async function changeMission(member: Member, { id, seen, ...words }: MissionChange) {
  return writing(member, async (db) => {
    allow(canOpenChallenge(member), onlyEditors);
    const { title, test, dueOn, placeId } = await lockMission(db, id);
    const before = { title, test, dueOn };
    refuseStale(wordsMark(before) !== seen);
    await db.update(missions).set(words).where(eq(missions.id, id));
    await record(db, { memberId: member.id, deed: "changeMission", noun: "mission", nounId: id, placeId, before });
    return { seen: wordsMark(words) };
  });
}

/** Yes, no, or stopped, with why and the day; or, answered too soon, open again. Answers the mark of how it stands now. */
export async function answerMission(member: Member, { id, seen, ...given }: AnswerInput) {
  return writing(member, async (db) => {
    allow(canOpenChallenge(member), onlyEditors);
    const { answer, answered, answeredOn, placeId } = await lockMission(db, id);
    const before = { answer, answered, answeredOn };
    refuseStale(answerMark(before) !== seen);
    const isToCome = given.answeredOn !== null && given.answeredOn > dayOf(new Date());
    allow(
      given.answer === null || !isToCome,
      "This day is still to come. Give the day on which it was answered.",
      "answeredOn",
    );
    const after = given.answer === null ? { answer: null, answered: null, answeredOn: null } : given;
    await db.update(missions).set(after).where(eq(missions.id, id));
    const deed = after.answer === null ? "reopenMission" : "answerMission";
    await record(db, { memberId: member.id, deed, noun: "mission", nounId: id, placeId, before, after });
    return { seen: answerMark(after), isAnswered: after.answer !== null };
  });
}
