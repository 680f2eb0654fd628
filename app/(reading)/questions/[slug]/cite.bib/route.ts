import { notFound } from "next/navigation";
import { bibtexFile } from "@/app/(reading)/bibtex-file";
import { getQuestion } from "@/features/questions/queries";
import { citedQuestion } from "@/features/references/things";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export async function GET(_request: Request, { params }: RouteContext<"/questions/[slug]/cite.bib">) {
  const question = await getQuestion(await currentViewer(), (await params).slug);
  if (!question) notFound();
  return bibtexFile(question.slug, citedQuestion(question, await siteAndAddress()));
}
