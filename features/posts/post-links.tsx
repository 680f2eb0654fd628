import type { ReactNode } from "react";
import type { WholePost } from "@/features/posts/queries";

/** What a post belongs to: its place, its question, its report, its inquiry. */
export function PostLinks({ post: { place, question, report, inquiry } }: { post: WholePost }) {
  return (
    <dl className="grid gap-6 border-t border-ink pt-3 font-ui text-ui">
      {place ? (
        <Link term="The place" href={`/places/${place.slug}`}>
          {place.name}
        </Link>
      ) : null}
      {question ? (
        <Link term="The question" href={`/questions/${question.slug}`}>
          {question.question}
        </Link>
      ) : null}
      {report ? (
        <Link term="The report" href={`/reports/${report.slug}`}>
          {report.title}
        </Link>
      ) : null}
      {inquiry ? (
        <Link term="The inquiry" href={`/inquiries/${inquiry.slug}`}>
          {inquiry.name}
        </Link>
      ) : null}
      <Link term="More from the editors" href="/posts">
        Highlights and stories
      </Link>
    </dl>
  );
}

function Link({ term, href, children }: { term: string; href: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small font-semibold text-ink-2">{term}</dt>
      <dd>
        <a href={href} className="inline-flex min-h-target items-center">
          {children}
        </a>
      </dd>
    </div>
  );
}
