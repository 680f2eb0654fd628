import type { ReactNode } from "react";
import { Day } from "@/components/written-date";
import type { WholeReport } from "@/features/reports/queries";
import { figure } from "@/lib/counts";

/** How often it was viewed and by whose count, its place, and where it stands as it was published. */
export function ReportFacts({ report }: { report: WholeReport }) {
  return (
    <dl className="grid gap-4 border-t border-ink pt-3 font-ui text-ui">
      {report.statedViews !== null && report.statedViewsOn ? (
        <Fact term="Views">
          {figure(report.statedViews)} {report.statedViews === 1 ? "view" : "views"}, as its publisher counted them by{" "}
          <Day at={report.statedViewsOn} />
        </Fact>
      ) : null}
      {report.place ? (
        <Fact term="Place">
          <a href={`/places/${report.place.slug}`}>{report.place.name}</a>
        </Fact>
      ) : null}
      {report.externalUrl ? (
        <Fact term="Where it was published">
          <a href={report.externalUrl} rel="noopener" data-source>
            {new URL(report.externalUrl).host.replace(/^www\./, "")}
          </a>
        </Fact>
      ) : null}
      <Fact term="More to read">
        <a href="/reports">All reports</a>
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small font-semibold text-ink-2">{term}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  );
}
