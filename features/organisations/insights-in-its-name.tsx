import { kindWords } from "@/features/insights/in-words";
import type { WholeOrganisation } from "@/features/organisations/queries";

export function InsightsInItsName({ insights }: { insights: WholeOrganisation["insights"] }) {
  if (insights.length === 0) return null;
  return (
    <section aria-labelledby="insights-in-its-name">
      <h2 id="insights-in-its-name" className="text-h2">
        What it added elsewhere
      </h2>
      <ul className="mt-4">
        {insights.map((insight) => (
          <li key={insight.id} className="border-t border-line py-4">
            <p className="font-ui text-small font-semibold text-ink-2">
              {kindWords[insight.kind].name} · {insight.place}
            </p>
            <p className="mt-1 max-w-measure">{insight.statement}</p>
            <p className="mt-1 font-ui text-ui text-ink-3">
              {insight.byline}, on{" "}
              <a href={insight.on.href} className="text-ink-2">
                {insight.on.title}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
