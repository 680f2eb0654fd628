import { IllustrativeTag } from "@/components/illustrative-tag";
import { capital } from "@/features/places/in-words";
import type { WholePlace } from "@/features/places/queries";
import { counted } from "@/lib/counts";

/** The grand challenges of the places in a region, each with how its missions stand. */
export function ChallengesInside({ challenges }: { challenges: WholePlace["challengesInside"] }) {
  if (challenges.length === 0) return null;
  return (
    <section aria-labelledby="challenges">
      <h2 id="challenges" className="text-h2">
        Grand challenges
      </h2>
      <ul className="mt-3 border-b border-line">
        {challenges.map(({ slug, title, place, missions, answered, isIllustrative }) => (
          <li key={slug} className="border-t border-line py-4">
            <h3 className="max-w-measure text-h3">
              <a href={`/challenges/${slug}`} className="text-ink">
                {title}
              </a>
            </h3>
            <p className="mt-1 flex flex-wrap gap-x-3 font-ui text-ui text-ink-3">
              <span>
                {place} · {missionsInWords(missions, answered)}
              </span>
              {isIllustrative ? <IllustrativeTag /> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function missionsInWords(missions: number, answered: number) {
  if (missions === 0) return "No missions yet";
  const all = capital(counted(missions, "mission"));
  return answered === 0 ? `${all}, none answered yet` : `${all}, ${counted(answered, "answered", "answered")}`;
}
