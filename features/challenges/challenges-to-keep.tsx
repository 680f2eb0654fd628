import { EmptyState } from "@/components/empty-state";
import type { ChallengeToKeep } from "@/features/challenges/desk-queries";
import { counted } from "@/lib/counts";

export function ChallengesToKeep({ challenges }: { challenges: readonly ChallengeToKeep[] }) {
  if (challenges.length === 0)
    return (
      <EmptyState next={[{ href: "/desk/challenges/new", text: "Open the first" }]}>
        No challenge has been opened yet.
      </EmptyState>
    );
  return (
    <ul className="max-w-content border-t border-line">
      {challenges.map(({ id, slug, title, place, missions, answered }) => (
        <li key={id} className="border-b border-line py-3">
          <p>
            <a href={`/desk/challenges/${slug}`} className="inline-flex min-h-target items-center text-ink">
              {title}
            </a>
          </p>
          <p className="font-ui text-ui text-ink-3">
            {place} · {counted(missions, "mission")}
            {missions > 0 ? `, ${answered === missions ? "all answered" : `${counted(answered, "answer")} so far`}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
