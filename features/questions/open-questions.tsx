import { EmptyState } from "@/components/empty-state";
import type { QuestionRowData } from "@/features/questions/queries";
import { QuestionRow } from "@/features/questions/question-row";

export function OpenQuestions({ questions }: { questions: QuestionRowData[] }) {
  return (
    <section aria-labelledby="open-questions">
      <h2 id="open-questions" className="text-h3">
        Open questions
      </h2>
      <div className="mt-4">
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} brief />
        ))}
        {questions.length === 0 ? (
          <EmptyState next={[{ href: "/questions", text: "See all questions" }]}>No question is open at the moment.</EmptyState>
        ) : (
          <p className="border-t border-line pt-2 font-ui text-ui">
            <a href="/questions" className="inline-flex min-h-target items-center">
              All questions
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
