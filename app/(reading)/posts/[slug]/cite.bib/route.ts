import { notFound } from "next/navigation";
import { bibtexFile } from "@/app/(reading)/bibtex-file";
import { getPost } from "@/features/posts/queries";
import { citedPost } from "@/features/references/things";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export async function GET(_request: Request, { params }: RouteContext<"/posts/[slug]/cite.bib">) {
  const post = await getPost(await currentViewer(), (await params).slug);
  if (!post?.isOut) notFound();
  return bibtexFile(post.slug, citedPost(post, await siteAndAddress()));
}
