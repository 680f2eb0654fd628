import { EmptyState } from "@/components/empty-state";
import { Tag } from "@/components/tag";
import { Day } from "@/components/written-date";
import type { QuestionToKeep } from "@/features/questions/desk-queries";
import { stateWords } from "@/features/questions/in-words";

export function QuestionsToKeep({ questions }: { questions: readonly QuestionToKeep[] }) {
  if (questions.length === 0)
    return (
      <EmptyState next={[{ href: "/desk/questions/new", text: "Ask the first" }]}>No question has been asked yet.</EmptyState>
    );
  return (
    <ul className="max-w-content border-t border-line">
      {questions.map(({ id, slug, number, question, state, todayOn }) => (
        <li key={id} className="border-b border-line py-3">
          <p>
            <a href={`/desk/questions/${slug}`} className="inline-flex min-h-target items-center text-ink">
              {number} {question}
            </a>
          </p>
          <p className="flex flex-wrap items-center gap-x-3 font-ui text-ui text-ink-3">
            <Tag tone={stateWords[state].tone}>{stateWords[state].short}</Tag>
            {todayOn ? (
              <span>
                Looked at on <Day at={todayOn} />
              </span>
            ) : (
              <span>Nothing is said about today yet</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
