import { EmptyState } from "@/components/empty-state";
import { FeedLink } from "@/components/feed-link";
import { ListFileLink } from "@/components/list-file-link";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { PostRow } from "@/features/posts/post-row";
import { listPosts } from "@/features/posts/queries";
import { readCursor } from "@/lib/keyset";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = () =>
  pageMetadata({
    title: "Highlights and stories",
    description: "What the editors have published: highlights, stories and announcements, newest first.",
    path: "/posts",
    feed: "/posts/feed.xml",
  });

export default async function PostsPage({ searchParams }: Props) {
  const [viewer, params] = await Promise.all([currentViewer(), searchParams]);
  const page = await listPosts(viewer, { older: readCursor(String(params.older)), newer: readCursor(String(params.newer)) });
  return (
    <>
      <PageHeading
        title="Highlights and stories"
        lede="What the editors have published, newest first. Highlights gather what the network has learned; stories stay with one thing."
      />
      {page.rows.map((post) => (
        <PostRow key={post.id} post={post} />
      ))}
      {page.rows.length === 0 ? (
        <EmptyState
          next={[
            { href: "/posts", text: "Go to the newest" },
            { href: "/notes", text: "Read notes from places" },
          ]}
        >
          Nothing has been published here yet.
        </EmptyState>
      ) : null}
      <Pagination
        label="Pages of posts"
        previous={page.newer ? { href: `/posts?newer=${page.newer}`, name: "Newer posts" } : undefined}
        next={page.older ? { href: `/posts?older=${page.older}`, name: "Older posts" } : undefined}
      />
      {page.rows.length > 0 ? <ListFileLink href="/posts/list.csv" /> : null}
      <FeedLink href="/posts/feed.xml" />
    </>
  );
}
