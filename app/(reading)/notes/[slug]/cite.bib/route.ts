import { notFound } from "next/navigation";
import { bibtexFile } from "@/app/(reading)/bibtex-file";
import { getNote } from "@/features/notes/queries";
import { citedNote } from "@/features/references/things";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export async function GET(_request: Request, { params }: RouteContext<"/notes/[slug]/cite.bib">) {
  const note = await getNote(await currentViewer(), (await params).slug);
  if (note?.state !== "published") notFound();
  return bibtexFile(note.reference, citedNote(note, await siteAndAddress()));
}
