import { Disclosure } from "@/components/disclosure";
import { IllustrativeTag } from "@/components/illustrative-tag";
import { Kicker } from "@/components/kicker";
import { MissionLine } from "@/features/places/mission-line";
import type { WholePlace } from "@/features/places/queries";

/** The grand challenge of a place, with its missions. */
export function ChallengeHere({ challenge }: { challenge: WholePlace["challenges"][number] }) {
  const { slug, title, whyHere, whatMakesItHard, missions, projects, isIllustrative } = challenge;
  return (
    <section aria-label="Grand challenge" className="border-2 border-ink p-4 md:p-8">
      <div className="flex flex-wrap items-center gap-3">
        <Kicker>Grand challenge</Kicker>
        {isIllustrative ? <IllustrativeTag /> : null}
      </div>
      <h2 className="mt-2 text-h2">
        <a href={`/challenges/${slug}`} className="text-ink">
          {title}
        </a>
      </h2>
      <p className="mt-3 max-w-measure">{whyHere}</p>
      {missions.length > 0 ? (
        <>
          <h3 className="mt-6 text-h3">Missions</h3>
          <ol className="mt-2">
            {missions.map((mission) => (
              <li key={mission.title}>
                <MissionLine mission={mission} />
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <div className="mt-6">
        <Disclosure summary="What makes it hard, and what is being tried">
          <p className="max-w-measure">{whatMakesItHard}</p>
          {projects.map(({ name, what, stopped }) => (
            <div key={name} className="mt-4 max-w-measure">
              <h3 className="text-body">{name}</h3>
              <p>{what}</p>
              {stopped ? <p className="mt-1 text-ink-2">{stopped}</p> : null}
            </div>
          ))}
        </Disclosure>
      </div>
    </section>
  );
}
