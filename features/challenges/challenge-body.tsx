import { SideBySide } from "@/components/side-by-side";
import { MissionItem } from "@/features/challenges/mission-item";
import type { WholeChallenge } from "@/features/challenges/queries";

/** Why here and what makes it hard, as equals; the missions; what is being tried, and what was stopped. */
export function ChallengeBody({ challenge }: { challenge: WholeChallenge }) {
  const { whyHere, whatMakesItHard, missions, projects } = challenge;
  return (
    <div className="grid gap-12">
      <SideBySide
        first={{ heading: "Why here", body: <p className="max-w-measure">{whyHere}</p> }}
        second={{ heading: "What makes it hard", body: <p className="max-w-measure">{whatMakesItHard}</p> }}
      />
      {missions.length > 0 ? (
        <section aria-labelledby="missions">
          <h2 id="missions" className="text-h2">
            Missions
          </h2>
          <ol className="mt-4">
            {missions.map((mission) => (
              <li key={mission.id}>
                <MissionItem mission={mission} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {projects.length > 0 ? (
        <section aria-labelledby="projects">
          <h2 id="projects" className="text-h2">
            What is being tried
          </h2>
          <ul className="mt-4">
            {projects.map(({ name, what, stopped }) => (
              <li key={name} className="border-t border-line py-6">
                <h3 className="text-h3">{name}</h3>
                <p className="mt-2 max-w-measure">{what}</p>
                {stopped ? (
                  <div className="mt-3 max-w-measure border-l-4 border-line-strong pl-4">
                    <p className="font-ui text-ui font-semibold">Stopped</p>
                    <p className="mt-1">{stopped}</p>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
