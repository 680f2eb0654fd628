type SkipLinkProps = { href?: `#${string}`; children?: string };

export function SkipLink({ href = "#main", children = "Skip to the main part" }: SkipLinkProps) {
  return (
    <a
      href={href}
      className="no-print sr-only font-ui text-ui font-semibold focus:not-sr-only focus:flex focus:min-h-target focus:items-center focus:px-4"
    >
      {children}
    </a>
  );
}
