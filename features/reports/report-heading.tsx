import { IllustrativeTag } from "@/components/illustrative-tag";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import type { WholeReport } from "@/features/reports/queries";
import { monthInWords } from "@/lib/dates";

export function ReportHeading({ report }: { report: WholeReport }) {
  return (
    <PageHeading
      kicker={
        <>
          Report · <time dateTime={report.publishedOn.slice(0, 7)}>{monthInWords(report.publishedOn)}</time>
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
