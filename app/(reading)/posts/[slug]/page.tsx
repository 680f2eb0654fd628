import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { CommentThread } from "@/features/comments/comment-thread";
import { getCommentsOn } from "@/features/comments/queries";
import { InOtherPlaces } from "@/features/insights/in-other-places";
import { getInsightsOn } from "@/features/insights/queries";
import { PostBody } from "@/features/posts/post-body";
import { PostCards } from "@/features/posts/post-cards";
import { PostHeading } from "@/features/posts/post-heading";
import { PostLinks } from "@/features/posts/post-links";
import { getPost } from "@/features/posts/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisPost = cache(async (slug: string) => getPost(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = await thisPost((await params).slug);
  if (!post) return { title: "Not found" };
  return pageMetadata({
    title: post.title,
    description: post.lede,
    path: `/posts/${post.slug}`,
    type: "article",
    hidden: !post.isOut,
  });
}

export default async function PostPage({ params }: Props) {
  const [viewer, post] = await Promise.all([currentViewer(), thisPost((await params).slug)]);
  if (!post) notFound();
  const target = { noun: "post", id: post.id } as const;
  const backTo = `/posts/${post.slug}`;
  const [insights, comments] = await Promise.all([getInsightsOn(viewer, target), getCommentsOn(viewer, target)]);
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
      <div className="mt-16 grid gap-16">
        <InOtherPlaces told={insights} target={target} backTo={backTo} />
        <CommentThread told={comments} target={target} backTo={backTo} />
      </div>
    </>
  );
}
