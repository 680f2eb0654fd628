import { IllustrativeTag } from "@/components/illustrative-tag";
import { Kicker } from "@/components/kicker";
import { Day } from "@/components/written-date";
import { PostCards } from "@/features/posts/post-cards";
import type { getLatestHighlights } from "@/features/posts/queries";

type LatestHighlightsProps = { post: NonNullable<Awaited<ReturnType<typeof getLatestHighlights>>> };

export function LatestHighlights({ post }: LatestHighlightsProps) {
  return (
    <section aria-labelledby="latest-highlights">
      {post.publishedAt ? (
        <Kicker>
          Highlights · <Day at={post.publishedAt} />
        </Kicker>
      ) : null}
      <h2 id="latest-highlights" className="mt-2 text-h1">
        <a href={`/posts/${post.slug}`} className="text-ink">
          {post.title}
        </a>
      </h2>
      <p className="mt-4 max-w-measure text-lede text-ink-2">{post.lede}</p>
      {post.isIllustrative ? (
        <p className="mt-3">
          <IllustrativeTag />
        </p>
      ) : null}
      <div className="mt-8">
        <PostCards cards={post.cards} level={3} />
      </div>
      <p className="mt-6 flex flex-wrap gap-x-6 font-ui text-ui">
        <a href={`/posts/${post.slug}`} className="inline-flex min-h-target items-center">
          Read {post.title}
        </a>
        <a href="/posts" className="inline-flex min-h-target items-center">
          Everything the editors have published
        </a>
      </p>
    </section>
  );
}
