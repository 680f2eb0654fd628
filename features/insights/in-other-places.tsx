import { v7 } from "uuid";
import { EmptyState } from "@/components/empty-state";
import { GapLine } from "@/features/contributions/gap-line";
import { NotYet } from "@/features/contributions/not-yet";
import { OwnWaiting } from "@/features/contributions/own-waiting";
import type { Target } from "@/features/contributions/schema";
import { kindWords } from "@/features/insights/in-words";
import { InsightForm } from "@/features/insights/insight-form";
import { InsightGroup } from "@/features/insights/insight-group";
import type { InsightsTold } from "@/features/insights/queries";
import { kinds } from "@/features/insights/schema";

type InOtherPlacesProps = { told: InsightsTold; target: Target; backTo: string };

/** What was seen elsewhere, by kind and as equals: who disagrees is heard as well as who agrees. */
export function InOtherPlaces({ told, target, backTo }: InOtherPlacesProps) {
  const { totals, seen } = told;
  const shown = kinds.filter((kind) => totals[kind] > 0 && (seen === null || seen.kind === kind));
  return (
    <section id="in-other-places" aria-labelledby="in-other-places-heading" className="border-t-2 border-ink pt-4">
      <h2 id="in-other-places-heading">In other places</h2>
      <div className="mt-6 grid gap-8">
        {shown.length > 0 ? (
          <div className={`grid gap-8 ${shown.length > 1 ? "md:grid-cols-2 md:gap-12" : ""}`}>
            {shown.map((kind) => (
              <InsightGroup
                key={kind}
                kind={kind}
                total={totals[kind]}
                insights={told.published.filter((insight) => insight.kind === kind)}
                older={told.older[kind]}
                seen={seen}
                address={backTo}
              />
            ))}
          </div>
        ) : (
          <EmptyState>Has this happened where you are? One sentence is enough.</EmptyState>
        )}
        {told.gaps.length > 0 ? (
          <ul className="grid gap-1">
            {told.gaps.map((gap) => (
              <li key={gap.id}>
                <GapLine noun="insight" gap={gap} />
              </li>
            ))}
          </ul>
        ) : null}
        <OwnWaiting
          items={told.mine.map((insight) => ({ ...insight, words: `${kindWords[insight.kind].name}: ${insight.statement}` }))}
          hrefOf={(id) => `/me/insights/${id}/edit`}
        />
        <InsightForm
          id={v7()}
          target={target}
          writer={told.writer}
          instead={
            told.writer.may === "write" ? null : (
              <NotYet may={told.writer.may} backTo={`${backTo}#in-other-places`} invitation="Sign in to add what you saw" />
            )
          }
        />
      </div>
    </section>
  );
}
