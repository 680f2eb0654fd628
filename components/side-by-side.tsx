import type { ReactNode } from "react";

type SideBySideProps = { first: Side; second: Side; level?: 2 | 3 };

export type Side = { heading: ReactNode; body: ReactNode };

/** Two equals: the same width, the same rule, the same heading. */
export function SideBySide({ first, second, level = 2 }: SideBySideProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="grid gap-8 md:grid-cols-2 md:gap-12 print:grid-cols-2">
      {[first, second].map(({ heading, body }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: there are always two, in this order.
        <section key={index} className="min-w-0 border-t border-ink pt-3">
          <Heading className="text-h3">{heading}</Heading>
          <div className="mt-3">{body}</div>
        </section>
      ))}
    </div>
  );
}
