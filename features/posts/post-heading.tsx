import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { PlaceMark } from "@/components/place-mark";
import { PostDate } from "@/features/posts/post-date";
import type { WholePost } from "@/features/posts/queries";
import { ageInWords } from "@/lib/dates";

export function PostHeading({ post }: { post: WholePost }) {
  return (
    <PageHeading
      kicker={<PostDate post={post} />}
      title={post.title}
      lede={post.lede}
      mark={post.place ? <PlaceMark outline={post.place.outline} region={post.place.region} size={96} /> : undefined}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>{post.byline}</span>
        {post.publishedAt && post.isOut ? <span>Published {ageInWords(post.publishedAt)}</span> : null}
        {post.isIllustrative ? <IllustrativeTag /> : null}
      </p>
    </PageHeading>
  );
}
