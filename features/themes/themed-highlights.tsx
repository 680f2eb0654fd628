import { Day } from "@/components/written-date";
import type { WholeTheme } from "@/features/themes/queries";

export function ThemedHighlights({ highlights }: { highlights: WholeTheme["highlights"] }) {
  if (highlights.length === 0) return null;
  return (
    <section aria-labelledby="themed-highlights">
      <h2 id="themed-highlights" className="text-h3">
        In the highlights
      </h2>
      <ul className="mt-2 font-ui text-ui">
        {highlights.map(({ slug, title, publishedAt }) => (
          <li key={slug} className="border-t border-line py-2">
            <a href={`/posts/${slug}`} className="inline-flex min-h-target items-center">
              {title}
            </a>
            {publishedAt ? (
              <p className="text-small text-ink-3">
                <Day at={publishedAt} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
