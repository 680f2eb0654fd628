import { Inset } from "@/components/inset";
import { Tag } from "@/components/tag";
import { Day } from "@/components/written-date";
import { AnswerForm } from "@/features/appeals/answer-form";
import { decisionInWords, outcomeWords } from "@/features/appeals/outcomes";
import type { Appeal } from "@/features/appeals/queries";
import { TextAsTyped } from "@/features/appeals/text-as-typed";
import { timeLeftInWords } from "@/features/contributions/in-words";
import { nounWords } from "@/features/moderation/in-words";
import { ItemPart } from "@/features/moderation/item-part";

/** An appeal as whoever answers it reads it: what its author says, the decision and its reason, the text; then the answer. */
export function WholeAppeal({ appeal }: { appeal: Appeal }) {
  const { noun, author, organisation, place, promisedAt, answeredAt } = appeal;
  return (
    <article className="grid max-w-content gap-8">
      <header className="border-b border-line pb-4 font-ui text-ui">
        <h2 id="item-heading" tabIndex={-1} className="flex flex-wrap items-center gap-3 text-h3">
          {author} asks that somebody else looks
          <Tag tone="gorse">{nounWords[noun]}</Tag>
        </h2>
        <p className="mt-1 text-ink-2">
          {organisation} · {place ?? "No place"}
        </p>
        {answeredAt ? null : <p className="mt-1 text-ink-3">{timeLeftInWords(promisedAt)}</p>}
      </header>
      <ItemPart title="What its author says">
        <p className="max-w-measure whitespace-pre-line">{appeal.words}</p>
      </ItemPart>
      <ItemPart title="The decision">
        <p className="max-w-measure">
          <Day at={appeal.decidedAt} />: {decisionInWords(appeal.deed)}, by {appeal.decidedBy ?? "somebody who has left"}.
        </p>
        {appeal.reason ? (
          <Inset>
            <p className="whitespace-pre-line">{appeal.reason}</p>
          </Inset>
        ) : null}
        {appeal.isLast || answeredAt ? null : (
          <p className="max-w-measure">
            It has gone on since: its author, or somebody else, has moved it. You can answer for the decision, and change
            nothing.
          </p>
        )}
      </ItemPart>
      <ItemPart title="The text">
        <TextAsTyped text={appeal.text} />
      </ItemPart>
      <ItemPart title={answeredAt ? "The answer" : "Your answer"}>
        <Answer appeal={appeal} />
      </ItemPart>
    </article>
  );
}

function Answer({ appeal }: { appeal: Appeal }) {
  const { outcome, answer, answeredAt, answeredBy, whyNot, outcomes } = appeal;
  if (outcome && answeredAt)
    return (
      <>
        <p>
          {answeredBy ?? "Somebody who has left"}, <Day at={answeredAt} />: {outcomeWords[outcome].told}.
        </p>
        <Inset>
          <p className="whitespace-pre-line">{answer}</p>
        </Inset>
      </>
    );
  if (whyNot) return <Inset>{whyNot}</Inset>;
  return <AnswerForm appeal={{ id: appeal.id, version: appeal.version }} outcomes={outcomes} />;
}
