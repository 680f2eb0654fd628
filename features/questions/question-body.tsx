import { EmptyState } from "@/components/empty-state";
import { Prose } from "@/components/prose";
import type { WholeQuestion } from "@/features/questions/queries";

export function QuestionBody({ question }: { question: WholeQuestion }) {
  return (
    <div className="grid gap-8 md:gap-12">
      <section>
        <h2 className="text-h3">Why it matters</h2>
        <p className="mt-2 max-w-measure">{question.whyItMatters}</p>
      </section>
      <section className="border-t-2 border-ink pt-4">
        <h2 className="text-h2">What we think today</h2>
        <div className="mt-3">
          {question.todayHtml ? (
            <Prose html={question.todayHtml} />
          ) : (
            <EmptyState next={[{ href: "#in-other-places", text: "Add what you have seen" }]}>
              We do not know yet. One sentence from your place is enough to begin.
            </EmptyState>
          )}
        </div>
      </section>
    </div>
  );
}
