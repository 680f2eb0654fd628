import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { listReports } from "@/features/reports/queries";
import { ReportRow } from "@/features/reports/report-row";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

export const generateMetadata = () =>
  pageMetadata({
    title: "Reports",
    description: "Reports as web pages, with their authors, and records of reports published elsewhere.",
    path: "/reports",
  });

export default async function ReportsPage() {
  const reports = await listReports(await currentViewer());
  return (
    <>
      <PageHeading title="Reports" lede="Web text first, newest first. Where a report stands elsewhere, this is its record." />
      {reports.map((report) => (
        <ReportRow key={report.id} report={report} />
      ))}
      {reports.length === 0 ? (
        <EmptyState next={[{ href: "/posts", text: "Read the highlights" }]}>No report has been added yet.</EmptyState>
      ) : null}
    </>
  );
}
