import { notFound } from "next/navigation";
import { bibtexFile } from "@/app/(reading)/bibtex-file";
import { citedReport } from "@/features/references/things";
import { getReport } from "@/features/reports/queries";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export async function GET(_request: Request, { params }: RouteContext<"/reports/[slug]/cite.bib">) {
  const report = await getReport(await currentViewer(), (await params).slug);
  if (!report) notFound();
  return bibtexFile(report.slug, citedReport(report, await siteAndAddress()));
}
