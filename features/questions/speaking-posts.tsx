import { Day } from "@/components/written-date";
import type { WholeQuestion } from "@/features/questions/queries";

/** What the editors have published about a question. */
export function SpeakingPosts({ posts }: { posts: WholeQuestion["posts"] }) {
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="speaking-posts">
      <h2 id="speaking-posts" className="text-h2">
        Stories about it
      </h2>
      <ul className="mt-4">
        {posts.map(({ slug, title, lede, publishedAt }) => (
          <li key={slug} className="border-t border-line py-6">
            {publishedAt ? (
              <p className="font-ui text-small text-ink-3">
                <Day at={publishedAt} />
              </p>
            ) : null}
            <h3 className="mt-1 max-w-content text-h3">
              <a href={`/posts/${slug}`} className="text-ink">
                {title}
              </a>
            </h3>
            <p className="mt-2 max-w-measure">{lede}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
