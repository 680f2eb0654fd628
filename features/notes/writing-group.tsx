import type { ReactNode } from "react";

type WritingGroupProps = { id: string; title: string; children: ReactNode };

/** One of the five parts of the writing form. */
export function WritingGroup({ id, title, children }: WritingGroupProps) {
  return (
    <section aria-labelledby={id} className="grid gap-8 border-t-2 border-ink pt-4">
      <h2 id={id} className="text-h2">
        {title}
      </h2>
      {children}
    </section>
  );
}
