import type { WholePattern } from "@/features/patterns/queries";
import { dayInWords } from "@/lib/dates";

type PatternMarginProps = { pattern: WholePattern; address: string };

/** What it belongs to, how its strength is said, and one line to lift into a paper. */
export function PatternMargin({ pattern, address }: PatternMarginProps) {
  const { claim, question, publishedAt } = pattern;
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
      <div>
        <dt className="text-small font-semibold text-ink-2">Cite it</dt>
        <dd className="mt-1 text-ink-2 [overflow-wrap:anywhere]">
          The editors ({publishedAt ? dayInWords(publishedAt) : "not published"}). “{claim}”. Hereabouts pattern. {address}. CC
          BY 4.0.
        </dd>
      </div>
    </dl>
  );
}
