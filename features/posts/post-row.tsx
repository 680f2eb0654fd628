import { IllustrativeTag } from "@/components/illustrative-tag";
import { Kicker } from "@/components/kicker";
import { PostDate } from "@/features/posts/post-date";
import type { PostRowData } from "@/features/posts/queries";

export function PostRow({ post }: { post: PostRowData }) {
  return (
    <article className="border-t border-line py-6 md:grid md:grid-cols-12 md:items-baseline md:gap-x-12">
      <div className="md:col-span-3">
        <Kicker>
          <PostDate post={post} />
        </Kicker>
      </div>
      <div className="min-w-0 md:col-span-9">
        <h2 className="mt-1 max-w-content text-h3 md:mt-0">
          <a href={`/posts/${post.slug}`} className="text-ink">
            {post.title}
          </a>
        </h2>
        <p className="mt-2 max-w-measure">{post.lede}</p>
        {post.place || post.isIllustrative ? (
          <p className="mt-2 flex flex-wrap items-center gap-x-3 font-ui text-ui text-ink-3">
            {post.place ? (
              <a href={`/places/${post.place.slug}`} className="text-ink-2">
                {post.place.name}
              </a>
            ) : null}
            {post.isIllustrative ? <IllustrativeTag /> : null}
          </p>
        ) : null}
      </div>
    </article>
  );
}
