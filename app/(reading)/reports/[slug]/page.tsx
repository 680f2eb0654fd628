import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { Prose } from "@/components/prose";
import { LinkTool, PrintTool, Tools } from "@/components/tools";
import { CommentThread } from "@/features/comments/comment-thread";
import { getCommentsOn } from "@/features/comments/queries";
import { InOtherPlaces } from "@/features/insights/in-other-places";
import { getInsightsOn } from "@/features/insights/queries";
import { readSeen } from "@/features/insights/seen";
import { Cite } from "@/features/references/cite";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedReport } from "@/features/references/things";
import { getReport } from "@/features/reports/queries";
import { ReportFacts } from "@/features/reports/report-facts";
import { ReportHeading } from "@/features/reports/report-heading";
import { listListsWith } from "@/features/saved-lists/queries";
import { SavedIn } from "@/features/saved-lists/saved-in";
import { pageMetadata } from "@/web/page-metadata";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const thisReport = cache(async (slug: string) => getReport(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await thisReport((await params).slug);
  if (!report) return { title: "Not found" };
  return pageMetadata({
    title: report.title,
    description: report.summary,
    path: `/reports/${report.slug}`,
    type: "article",
    publishedAt: report.publishedOn,
  });
}

export default async function ReportPage({ params, searchParams }: Props) {
  const [viewer, report] = await Promise.all([currentViewer(), thisReport((await params).slug)]);
  if (!report) notFound();
  const target = { noun: "report", id: report.id } as const;
  const backTo = `/reports/${report.slug}`;
  const seen = readSeen(await searchParams);
  const [insights, comments, savedIn, site] = await Promise.all([
    getInsightsOn(viewer, target, seen),
    getCommentsOn(viewer, target),
    listListsWith(viewer, target),
    siteAndAddress(),
  ]);
  const cited = citedReport(report, site);
  return (
    <>
      <article>
        <ReportHeading report={report} />
        <Columns marginLabel="About this report" margin={<ReportFacts report={report} />}>
          <Prose html={report.bodyHtml} />
        </Columns>
      </article>
      <div className="mt-12 grid gap-2">
        <Tools title="Take it with you">
          <Cite cited={cited} bibtexKey={report.slug} file={`${backTo}/cite.bib`} />
          <LinkTool href={`/saved/add/report/${report.id}`}>Save to a list</LinkTool>
          <PrintTool />
          <LinkTool href={`/report?about=/reports/${report.slug}`}>Report a concern</LinkTool>
        </Tools>
        <SavedIn lists={savedIn} />
      </div>
      <div className="mt-16 grid gap-16">
        <InOtherPlaces told={insights} target={target} backTo={backTo} />
        <CommentThread told={comments} target={target} backTo={backTo} />
      </div>
      <PrintedCitation cited={cited} />
    </>
  );
}
