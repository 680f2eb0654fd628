import { notFound } from "next/navigation";
import { bibtexFile } from "@/app/(reading)/bibtex-file";
import { getPattern } from "@/features/patterns/queries";
import { citedPattern } from "@/features/references/things";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export async function GET(_request: Request, { params }: RouteContext<"/patterns/[slug]/cite.bib">) {
  const pattern = await getPattern(await currentViewer(), (await params).slug);
  if (!pattern?.isOut) notFound();
  return bibtexFile(pattern.slug, citedPattern(pattern, await siteAndAddress()));
}
