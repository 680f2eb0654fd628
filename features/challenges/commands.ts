import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { challenges, inquiries, missions } from "@/db/schema/challenges";
import { canOpenChallenge, canOpenInquiry } from "@/features/challenges/policy";
import type { ChallengeInput, InquiryInput } from "@/features/challenges/schema";
import { allow, found } from "@/lib/refusal";

/** Opens a place's grand challenge with its missions. Answers its id and slug. */
export async function openChallenge(member: Member, { missions: all, ...challenge }: ChallengeInput) {
  return writing(member, async (db) => {
    allow(canOpenChallenge(member), "Only an editor can open a challenge.");
    const [row] = await db
      .insert(challenges)
      .values(challenge)
      .onConflictDoNothing({ target: challenges.slug })
      .returning({ id: challenges.id, slug: challenges.slug });
    const made = found(row, "Another challenge has this address already. Choose a different one.");
    if (all.length > 0)
      await db.insert(missions).values(all.map((mission, position) => missionRow(made.id, position, mission)));
    await record(db, {
      memberId: member.id,
      deed: "openChallenge",
      noun: "challenge",
      nounId: made.id,
      ofMemberId: member.id,
      placeId: challenge.placeId,
    });
    return made;
  });
}

/** Opens an inquiry, to which notes belong over years. Answers its id and slug. */
export async function openInquiry(member: Member, inquiry: InquiryInput) {
  return writing(member, async (db) => {
    allow(canOpenInquiry(member), "Only an editor can open an inquiry.");
    const [row] = await db
      .insert(inquiries)
      .values(inquiry)
      .onConflictDoNothing({ target: inquiries.slug })
      .returning({ id: inquiries.id, slug: inquiries.slug });
    const made = found(row, "Another inquiry has this address already. Choose a different one.");
    await record(db, { memberId: member.id, deed: "openInquiry", noun: "inquiry", nounId: made.id, ofMemberId: member.id });
    return made;
  });
}

const missionRow = (challengeId: string, position: number, mission: ChallengeInput["missions"][number]) => ({
  ...mission,
  challengeId,
  position,
  answered: mission.answered === "" ? null : mission.answered,
});
