import type { ReactNode } from "react";

/** One part of what stands in the reading pane, under its heading. */
export function ItemPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h3 className="font-ui text-ui font-semibold">{title}</h3>
      {children}
    </section>
  );
}
