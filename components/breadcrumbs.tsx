type BreadcrumbsProps = { trail: readonly { name: string; href: string }[]; here?: string };

export function Breadcrumbs({ trail, here }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumb" className="font-ui text-small">
      <ol className="flex flex-wrap items-center">
        {trail.map(({ name, href }, index) => (
          <li key={href} className="flex items-center">
            <a href={href} className="inline-flex min-h-target items-center text-ink-2">
              {name}
            </a>
            {here || index < trail.length - 1 ? <Step /> : null}
          </li>
        ))}
        {here ? (
          <li className="flex min-h-target items-center">
            <span aria-current="page" className="text-ink-3">
              {here}
            </span>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}

function Step() {
  return (
    <span aria-hidden="true" className="px-2 text-ink-3">
      /
    </span>
  );
}
