type PaginationProps = {
  previous?: PageLink;
  next?: PageLink;
  page?: number;
  pages?: number;
  label?: string;
};

export type PageLink = { href: string; name?: string };

/** `page` and `pages` are left out where a list is read on from its last row and nobody counts the pages. */
export function Pagination({ previous, next, page, pages, label = "Pages" }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={label}
      className="grid grid-cols-2 items-start gap-x-6 gap-y-2 border-t border-ink pt-3 font-ui text-ui md:grid-cols-3"
    >
      {page ? (
        <p className="col-span-2 text-ink-3 md:col-span-1 md:col-start-2 md:row-start-1 md:py-2 md:text-center">
          Page {page}
          {pages ? ` of ${pages}` : ""}
        </p>
      ) : null}
      <div className="md:col-start-1 md:row-start-1">
        {previous ? <Turn link={previous} rel="prev" word="Previous" /> : null}
      </div>
      <div className="col-start-2 text-right md:col-start-3 md:row-start-1">
        {next ? <Turn link={next} rel="next" word="Next" /> : null}
      </div>
    </nav>
  );
}

function Turn({ link, rel, word }: { link: PageLink; rel: "prev" | "next"; word: string }) {
  return (
    <a href={link.href} rel={rel} className="inline-flex min-h-target flex-col justify-center no-underline hover:underline">
      <span className="font-semibold">{word}</span>
      {link.name ? (
        <>
          <span className="sr-only">: </span>
          <span className="text-small text-ink-2">{link.name}</span>
        </>
      ) : null}
    </a>
  );
}
