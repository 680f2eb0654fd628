type ChangeLinkProps = { href: string; noun: string };

/** From the page of what editors write to where they write it. */
export function ChangeLink({ href, noun }: ChangeLinkProps) {
  return (
    <p className="no-print mt-2">
      <a href={href} className="inline-flex min-h-target items-center">
        Change this {noun}
      </a>
    </p>
  );
}
