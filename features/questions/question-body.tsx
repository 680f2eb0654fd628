import { EmptyState } from "@/components/empty-state";
import { Prose } from "@/components/prose";
import { Day } from "@/components/written-date";
import { GroundItem } from "@/features/questions/ground-item";
import type { WholeQuestion } from "@/features/questions/queries";

export function QuestionBody({ question }: { question: WholeQuestion }) {
  const { todayHtml, todayOn, grounds, whyItMatters } = question;
  return (
    <div className="grid gap-8 md:gap-12">
      <section>
        <h2 className="text-h3">Why it matters</h2>
        <p className="mt-2 max-w-measure">{whyItMatters}</p>
      </section>
      <section aria-labelledby="today" className="border-t-2 border-ink pt-4">
        <h2 id="today" className="text-h2">
          What we think today
        </h2>
        {todayHtml && todayOn ? (
          <p className="mt-1 font-ui text-ui text-ink-3">
            Last looked at on <Day at={todayOn} />
          </p>
        ) : null}
        <div className="mt-3">
          {todayHtml ? (
            <Prose html={todayHtml} />
          ) : (
            <EmptyState next={[{ href: "#in-other-places", text: "Add what you have seen" }]}>
              We do not know yet. One sentence from your place is enough to begin.
            </EmptyState>
          )}
        </div>
        {todayHtml && grounds.length > 0 ? (
          <div className="mt-8">
            <h3 className="text-h3">What it rests on</h3>
            <ul className="mt-3 grid gap-x-12 md:grid-cols-2">
              {grounds.map((ground) => (
                <li key={ground.id}>
                  <GroundItem ground={ground} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </section>
    </div>
  );
}
