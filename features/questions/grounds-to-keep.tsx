import { Day } from "@/components/written-date";
import { DeedForm } from "@/features/contributions/deed-form";
import { ArrangeForm } from "@/features/desk/arrange-form";
import { choicesOf } from "@/features/desk/choices";
import { CiteForm } from "@/features/desk/cite-form";
import { arrangeGroundAction, citeForQuestionAction, lookAgainAtQuestionAction } from "@/features/questions/actions";
import type { QuestionToChange } from "@/features/questions/desk-queries";
import { GroundItem } from "@/features/questions/ground-item";

/** What "what we think today" rests on, and when somebody last went through it. */
export function GroundsToKeep({ question }: { question: QuestionToChange }) {
  const { grounds, today, todayOn } = question;
  return (
    <section aria-labelledby="grounds" className="max-w-content border-t-2 border-ink pt-4">
      <h2 id="grounds" className="text-h2">
        What it rests on
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        What is answered for now rests on something. A reader sees here what they may read, and nothing of the rest.
      </p>
      {grounds.length > 0 ? <h3 className="sr-only">Cited</h3> : <p className="mt-4 text-ink-2">Nothing is cited yet.</p>}
      <ol className="mt-4">
        {grounds.map((ground, index) => (
          <li key={ground.id}>
            <GroundItem ground={ground}>
              {ground.isListed ? null : (
                <p className="mt-1 font-ui text-ui font-semibold">It is not published any more: readers do not see it here.</p>
              )}
              <ArrangeForm
                action={arrangeGroundAction}
                id={ground.id}
                about={ground.pattern?.claim ?? ground.title}
                isFirst={index === 0}
                isLast={index === grounds.length - 1}
              />
            </GroundItem>
          </li>
        ))}
      </ol>
      <CiteForm
        action={citeForQuestionAction}
        summary="Cite a note, an insight or a pattern"
        to={{ name: "questionId", id: question.id }}
        isFirst={grounds.length === 0}
        choices={choicesOf(question.choices)}
        label="Address or reference"
        hint="Of a note, an insight or a pattern: paste its address, or write its reference, such as HB-2018-0042."
      />
      {today ? (
        <div className="mt-6">
          <DeedForm action={lookAgainAtQuestionAction} item={question} variant="quiet">
            I have looked at what we think again
          </DeedForm>
          {todayOn ? (
            <p className="font-ui text-ui text-ink-3">
              Last looked at on <Day at={todayOn} />
            </p>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
