import type { WholePattern } from "@/features/patterns/queries";

/** What it belongs to, and how its strength is said. */
export function PatternMargin({ pattern: { question } }: { pattern: WholePattern }) {
  return (
    <dl className="grid gap-6 border-t border-ink pt-3 font-ui text-ui">
      {question ? (
        <div>
          <dt className="text-small font-semibold text-ink-2">On the question</dt>
          <dd className="mt-1">
            <a href={`/questions/${question.slug}`}>{question.question}</a>
          </dd>
        </div>
      ) : null}
      <div>
        <dt className="text-small font-semibold text-ink-2">How strong it is</dt>
        <dd className="mt-1 text-ink-2">
          In words, by where it was seen: one place, a few places (two to four), many places. Contested means that something
          speaks against it. Five notes from one keen team are one place.
        </dd>
      </div>
    </dl>
  );
}
