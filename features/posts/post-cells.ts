import { kindWords } from "@/features/posts/in-words";
import type { PostForFile } from "@/features/posts/list-file-queries";
import { dayOf } from "@/lib/dates";

export const postHeads = ["Title", "Kind", "In one sentence", "Place", "Published", "Illustrative", "Address"] as const;

export const postCells = (post: PostForFile, siteUrl: string) => [
  post.title,
  kindWords[post.kind],
  post.lede,
  post.place,
  post.publishedAt ? `${post.isOut ? "" : "Not out until "}${dayOf(post.publishedAt)}` : "Not out yet",
  post.isIllustrative ? "Yes" : "",
  `${siteUrl}/posts/${post.slug}`,
];
