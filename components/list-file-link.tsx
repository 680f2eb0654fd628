/** The list as it is narrowed down, to open in a spreadsheet. */
export function ListFileLink({ href }: { href: string }) {
  return (
    <p className="no-print mt-8 font-ui text-ui">
      <a href={href} download className="inline-flex min-h-target items-center text-ink-2">
        Take this list along (CSV)
      </a>
    </p>
  );
}
