import { listAnswer } from "@/app/(reading)/list-answer";
import { listPostsForFile } from "@/features/posts/list-file-queries";
import { postCells, postHeads } from "@/features/posts/post-cells";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

export async function GET() {
  const [posts, site] = await Promise.all([listPostsForFile(await currentViewer()), siteUrl()]);
  return listAnswer({ name: "posts", heads: postHeads, rows: posts.map((post) => postCells(post, site)) });
}
