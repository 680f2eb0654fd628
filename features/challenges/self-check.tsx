import type { WholeChallenge } from "@/features/challenges/queries";

/** What a challenge was asked before it was opened, and what was answered. */
export function SelfCheck({ selfCheck }: Pick<WholeChallenge, "selfCheck">) {
  if (selfCheck.length === 0) return null;
  return (
    <section aria-labelledby="self-check" className="border-t border-ink pt-3">
      <h2 id="self-check" className="text-h3">
        Is it a challenge at all?
      </h2>
      <dl className="mt-3 grid gap-6 font-ui text-ui">
        {selfCheck.map(({ criterion, answer }) => (
          <div key={criterion}>
            <dt className="font-semibold">{criterion}</dt>
            <dd className="mt-1 text-ink-2">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
