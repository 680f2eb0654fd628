import { IllustrativeTag } from "@/components/illustrative-tag";
import type { QuestionRowData } from "@/features/questions/queries";
import { countedSoFar } from "@/lib/counts";

type QuestionRowProps = { question: QuestionRowData & { notes?: number }; brief?: boolean };

/** `brief` for a margin: the question and its place alone. */
export function QuestionRow({ question, brief = false }: QuestionRowProps) {
  const { place, notes } = question;
  return (
    <article className={`border-t border-line ${brief ? "py-4" : "py-6"}`}>
      <h3 className={brief ? "text-body" : "max-w-content text-h3"}>
        <a href={`/questions/${question.slug}`} className="text-ink">
          {question.question}
        </a>
      </h3>
      {brief ? null : <p className="mt-2 max-w-measure">{question.whyItMatters}</p>}
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-ui text-ink-3">
        {place ? (
          <a href={`/places/${place.slug}`} className="text-ink-2">
            {place.name}
          </a>
        ) : null}
        {notes === undefined ? null : (
          <span className="inline-block first-letter:uppercase">
            {countedSoFar(notes, "note")} {notes === 1 ? "speaks" : "speak"} to this
          </span>
        )}
        {question.isIllustrative ? <IllustrativeTag /> : null}
      </p>
    </article>
  );
}
