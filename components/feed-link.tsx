/** For those who follow sites in a feed reader: browsers do not show that a page has a feed. */
export function FeedLink({ href }: { href: string }) {
  return (
    <p className="no-print mt-8 font-ui text-ui">
      <a href={href} type="application/atom+xml" className="inline-flex min-h-target items-center text-ink-2">
        Follow this page in a feed reader
      </a>
    </p>
  );
}
