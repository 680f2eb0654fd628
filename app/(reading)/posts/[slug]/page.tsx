import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { LinkTool, PrintTool, Tools } from "@/components/tools";
import { CommentThread } from "@/features/comments/comment-thread";
import { getCommentsOn } from "@/features/comments/queries";
import { InOtherPlaces } from "@/features/insights/in-other-places";
import { getInsightsOn } from "@/features/insights/queries";
import { readSeen } from "@/features/insights/seen";
import { PostBody } from "@/features/posts/post-body";
import { PostCards } from "@/features/posts/post-cards";
import { PostHeading } from "@/features/posts/post-heading";
import { PostLinks } from "@/features/posts/post-links";
import { getPost } from "@/features/posts/queries";
import { Cite } from "@/features/references/cite";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedPost } from "@/features/references/things";
import { listListsWith } from "@/features/saved-lists/queries";
import { SavedIn } from "@/features/saved-lists/saved-in";
import { pageMetadata } from "@/web/page-metadata";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const thisPost = cache(async (slug: string) => getPost(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = await thisPost((await params).slug);
  if (!post) return { title: "Not found" };
  return pageMetadata({
    title: post.title,
    description: post.lede,
    path: `/posts/${post.slug}`,
    type: "article",
    publishedAt: post.publishedAt,
    hidden: !post.isOut,
  });
}

export default async function PostPage({ params, searchParams }: Props) {
  const [viewer, post] = await Promise.all([currentViewer(), thisPost((await params).slug)]);
  if (!post) notFound();
  const target = { noun: "post", id: post.id } as const;
  const backTo = `/posts/${post.slug}`;
  const seen = readSeen(await searchParams);
  const [insights, comments, savedIn, site] = await Promise.all([
    getInsightsOn(viewer, target, seen),
    getCommentsOn(viewer, target),
    listListsWith(viewer, target),
    siteAndAddress(),
  ]);
  const cited = post.isOut ? citedPost(post, site) : null;
  return (
    <>
      <article>
        <PostHeading post={post} />
        {post.cards.length > 0 ? (
          <div className="pb-12">
            <PostCards cards={post.cards} />
          </div>
        ) : null}
        <Columns marginLabel="What this post belongs to" margin={<PostLinks post={post} />}>
          <PostBody post={post} />
        </Columns>
      </article>
      {cited ? (
        <div className="mt-12 grid gap-2">
          <Tools title="Take it with you">
            <Cite cited={cited} bibtexKey={post.slug} file={`${backTo}/cite.bib`} />
            <LinkTool href={`/saved/add/post/${post.id}`}>Save to a list</LinkTool>
            <PrintTool />
            <LinkTool href={`/report?about=/posts/${post.slug}`}>Report a concern</LinkTool>
          </Tools>
          <SavedIn lists={savedIn} />
        </div>
      ) : null}
      <div className="mt-16 grid gap-16">
        <InOtherPlaces told={insights} target={target} backTo={backTo} />
        <CommentThread told={comments} target={target} backTo={backTo} />
      </div>
      {cited ? <PrintedCitation cited={cited} /> : null}
    </>
  );
}
