import type { ReactNode } from "react";

type EmptyStateProps = { children: ReactNode; next?: readonly { href: string; text: string }[] };

/** One sentence that says what is not there, and always a next step. */
export function EmptyState({ children, next = [] }: EmptyStateProps) {
  return (
    <div className="max-w-content border-y border-line py-6">
      <p className="max-w-measure text-lede text-ink-2">{children}</p>
      {next.length > 0 ? (
        <ul className="no-print mt-3 flex flex-wrap gap-x-6 font-ui text-ui">
          {next.map(({ href, text }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-target items-center">
                {text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
