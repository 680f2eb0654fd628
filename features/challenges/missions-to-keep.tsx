import { AddMissionForm } from "@/features/challenges/add-mission-form";
import { AnswerMissionForm } from "@/features/challenges/answer-mission-form";
import { ChangeMissionForm } from "@/features/challenges/change-mission-form";
import type { ChallengeToChange } from "@/features/challenges/desk-queries";
import { MissionItem } from "@/features/challenges/mission-item";

/** `nextId` is for a mission that is still to be added. */
export function MissionsToKeep({ challenge, nextId }: { challenge: ChallengeToChange; nextId: string }) {
  return (
    <section aria-labelledby="missions" className="max-w-content border-t-2 border-ink pt-4">
      <h2 id="missions" className="text-h2">
        Missions
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        Concrete, dated, and answerable yes or no. An unanswered mission says so to every reader, and for how long.
      </p>
      <ol className="mt-4">
        {challenge.missions.map((mission) => (
          <li key={mission.id} className="pb-6">
            <MissionItem mission={mission} />
            <AnswerMissionForm mission={mission} />
            <ChangeMissionForm mission={mission} />
          </li>
        ))}
      </ol>
      <AddMissionForm id={nextId} challengeId={challenge.id} isFirst={challenge.missions.length === 0} />
    </section>
  );
}
