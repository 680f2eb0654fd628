import { IllustrativeTag } from "@/components/illustrative-tag";
import { Kicker } from "@/components/kicker";
import { Month } from "@/components/written-date";
import type { ReportRowData } from "@/features/reports/queries";

export function ReportRow({ report }: { report: ReportRowData }) {
  return (
    <article className="border-t border-line py-6 md:grid md:grid-cols-12 md:items-baseline md:gap-x-12">
      <div className="md:col-span-3">
        <Kicker>
          Report · <Month at={report.publishedOn} />
        </Kicker>
      </div>
      <div className="min-w-0 md:col-span-9">
        <h2 className="mt-1 max-w-content text-h3 md:mt-0">
          <a href={`/reports/${report.slug}`} className="text-ink">
            {report.title}
          </a>
        </h2>
        <p className="mt-2 max-w-measure">{report.summary}</p>
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-ui text-ink-3">
          <span>
            {report.authors}, for {report.publisher}
          </span>
          {report.isIllustrative ? <IllustrativeTag /> : null}
        </p>
      </div>
    </article>
  );
}
