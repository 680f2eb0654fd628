import { Inset } from "@/components/inset";
import { Tag } from "@/components/tag";
import { Day } from "@/components/written-date";
import { TextAsTyped } from "@/features/appeals/text-as-typed";
import { AnswerConcernForm } from "@/features/concerns/answer-concern-form";
import { categoryWords, concernOutcomeWords } from "@/features/concerns/categories";
import type { Concern } from "@/features/concerns/queries";
import { thingWords } from "@/features/concerns/thing-words";
import { timeLeftInWords } from "@/features/contributions/in-words";
import { ItemPart } from "@/features/moderation/item-part";
import { ageInWords } from "@/lib/dates";

/** What somebody has reported, as whoever answers reads it: what was said, the thing, what was answered before; then the answer. */
export function WholeConcern({ concern }: { concern: Concern }) {
  const {
    id,
    noun,
    title,
    path,
    author,
    place,
    promisedAt,
    isHidden,
    said,
    saidBesides,
    before,
    text,
    whyNot,
    outcomes,
    version,
  } = concern;
  return (
    <article className="grid max-w-content gap-8">
      <header className="border-b border-line pb-4 font-ui text-ui">
        <h2 id="item-heading" tabIndex={-1} className="flex flex-wrap items-center gap-3 text-h3 wrap-anywhere">
          A concern about {thingWords[noun]}
          <Tag tone="gorse">{isHidden ? "Hidden until you have looked" : "Reported"}</Tag>
        </h2>
        <p className="mt-1 wrap-anywhere text-ink-2">{[author, place].filter(Boolean).join(" · ")}</p>
        <p className="mt-1 text-ink-3">{timeLeftInWords(promisedAt)}</p>
      </header>
      {said.length > 0 ? (
        <ItemPart title={whoSays(said.length, said.length + saidBesides)}>
          <ul className="grid gap-4">
            {said.map((one) => (
              <li key={one.id} className="border-l-4 border-gorse pl-4">
                <p className="font-ui text-ui font-semibold">{categoryWords[one.category].choice}</p>
                <p className="max-w-measure whitespace-pre-line wrap-anywhere">{one.words}</p>
                <p className="font-ui text-small text-ink-3">
                  {ageInWords(one.madeAt)}
                  {one.wantsToHear ? " · wants to hear what became of it" : ""}
                </p>
              </li>
            ))}
          </ul>
          {saidBesides > 0 ? (
            <p className="mt-4 font-ui text-ui text-ink-2">
              {saidBesides === 1 ? "One more has" : `${saidBesides} more have`} reported this. What they say is here once these
              are answered.
            </p>
          ) : null}
        </ItemPart>
      ) : null}
      <ItemPart title="What it is about">
        {text ? <TextAsTyped text={text} /> : null}
        <p className="wrap-anywhere">
          <a href={path}>{isHidden ? "Where it stood" : `See it where it stands: ${title}`}</a>
        </p>
      </ItemPart>
      {before.length > 0 ? (
        <ItemPart title="Answered before">
          <ul className="grid gap-3">
            {before.map((one) => (
              <li key={one.id}>
                <p className="font-ui text-small text-ink-3">
                  {categoryWords[one.category].choice}: {one.outcome ? concernOutcomeWords[one.outcome].told : ""}
                  {one.answeredAt ? (
                    <>
                      , <Day at={one.answeredAt} />
                    </>
                  ) : null}
                  , {one.answeredBy ?? "by somebody who has left"}
                </p>
                <p className="max-w-measure whitespace-pre-line wrap-anywhere">{one.answer}</p>
              </li>
            ))}
          </ul>
        </ItemPart>
      ) : null}
      <ItemPart title="Your answer">
        {whyNot ? (
          <Inset>{whyNot}</Inset>
        ) : (
          <AnswerConcernForm concern={{ id, version, shown: said.map((one) => one.id) }} outcomes={outcomes} />
        )}
      </ItemPart>
    </article>
  );
}

function whoSays(shown: number, all: number) {
  if (all === 1) return "What somebody says";
  return shown < all ? `What ${shown} of ${all} people say` : `What ${all} people say`;
}
