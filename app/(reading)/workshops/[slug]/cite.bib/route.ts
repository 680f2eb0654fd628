import { notFound } from "next/navigation";
import { bibtexFile } from "@/app/(reading)/bibtex-file";
import { citedWorkshop } from "@/features/references/things";
import { getWorkshop } from "@/features/workshops/queries";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export async function GET(_request: Request, { params }: RouteContext<"/workshops/[slug]/cite.bib">) {
  const workshop = await getWorkshop(await currentViewer(), (await params).slug);
  if (!workshop?.isOut) notFound();
  return bibtexFile(workshop.slug, citedWorkshop(workshop, await siteAndAddress()));
}
