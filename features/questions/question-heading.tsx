import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { Tag } from "@/components/tag";
import { Month } from "@/components/written-date";
import { ChangeLink } from "@/features/desk/change-link";
import { stateWords } from "@/features/questions/in-words";
import type { WholeQuestion } from "@/features/questions/queries";

export function QuestionHeading({ question }: { question: WholeQuestion }) {
  const { place } = question;
  const state = stateWords[question.state];
  return (
    <PageHeading
      kicker={
        <>
          Question {question.number} · asked in <Month at={question.askedOn} />
          {place ? (
            <>
              {" · "}
              <a href={`/places/${place.slug}`}>{place.name}</a>
            </>
          ) : null}
        </>
      }
      title={question.question}
    >
      <p className="flex flex-wrap items-center gap-3">
        <Tag tone={state.tone}>{state.short}</Tag>
        {question.isIllustrative ? <IllustrativeTag /> : null}
      </p>
      <p className="mt-2 max-w-measure text-ink-2">{state.sentence}</p>
      {question.can.change ? <ChangeLink href={`/desk/questions/${question.slug}`} noun="question" /> : null}
    </PageHeading>
  );
}
