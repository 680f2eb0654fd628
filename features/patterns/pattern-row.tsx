import { IllustrativeTag } from "@/components/illustrative-tag";
import type { PatternRowData } from "@/features/patterns/queries";
import { StrengthWords } from "@/features/patterns/strength-words";

type PatternRowProps = { pattern: PatternRowData; level?: 2 | 3; withQuestion?: boolean };

export function PatternRow({ pattern, level = 3, withQuestion = false }: PatternRowProps) {
  const { slug, claim, strength, question, isIllustrative } = pattern;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="border-t border-line py-6">
      <Heading className="max-w-content text-h3">
        <a href={`/patterns/${slug}`} className="text-ink">
          {claim}
        </a>
      </Heading>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-ui text-ink-3">
        <StrengthWords strength={strength} />
        {isIllustrative ? <IllustrativeTag /> : null}
      </p>
      {withQuestion && question ? (
        <p className="mt-2 max-w-measure text-ink-2">
          On the question:{" "}
          <a href={`/questions/${question.slug}`} className="text-ink-2">
            {question.question}
          </a>
        </p>
      ) : null}
    </article>
  );
}
