import { stateWords } from "@/features/questions/in-words";
import type { listQuestions } from "@/features/questions/queries";
import { QuestionRow } from "@/features/questions/question-row";
import { questionStates } from "@/features/questions/schema";
import { counted } from "@/lib/counts";

type QuestionsByStateProps = { questions: Awaited<ReturnType<typeof listQuestions>> };

export function QuestionsByState({ questions }: QuestionsByStateProps) {
  const byState = questionStates.map((state) => ({ state, asked: questions.filter((one) => one.state === state) }));
  return (
    <div className="grid gap-12">
      {byState
        .filter(({ asked }) => asked.length > 0)
        .map(({ state, asked }) => (
          <section key={state} aria-labelledby={state} className="grid gap-x-12 gap-y-4 lg:grid-cols-12">
            <div className="lg:col-span-4">
              <h2 id={state} className="text-h2">
                {stateWords[state].short}
              </h2>
              <p className="mt-1 font-ui text-ui text-ink-3 first-letter:uppercase">{counted(asked.length, "question")}</p>
              <p className="mt-2 max-w-measure text-ink-2">{stateWords[state].ofMany}</p>
            </div>
            <div className="min-w-0 lg:col-span-8">
              {asked.map((question) => (
                <QuestionRow key={question.id} question={question} />
              ))}
            </div>
          </section>
        ))}
    </div>
  );
}
