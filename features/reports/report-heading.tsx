import { IllustrativeTag } from "@/components/illustrative-tag";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { Month } from "@/components/written-date";
import type { WholeReport } from "@/features/reports/queries";

export function ReportHeading({ report }: { report: WholeReport }) {
  return (
    <PageHeading
      kicker={
        <>
          Report · <Month at={report.publishedOn} />
        </>
      }
      title={report.title}
      lede={report.summary}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>
          {report.authors}, for {report.publisher}
        </span>
        {report.isIllustrative ? <IllustrativeTag /> : null}
      </p>
      {report.externalUrl ? (
        <p className="no-print mt-4">
          <LinkButton href={report.externalUrl} rel="noopener">
            Read it at {new URL(report.externalUrl).host.replace(/^www\./, "")}
          </LinkButton>
        </p>
      ) : null}
    </PageHeading>
  );
}
