import type { ReactNode } from "react";
import { Triangle } from "@/components/triangle";

/** What can be done with a page, in one row of links; what unfolds takes the whole width. */
export function Tools({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-labelledby="tools" className="no-print border-y border-line font-ui text-ui">
      <h2 id="tools" className="sr-only">
        {title}
      </h2>
      <div className="flex flex-wrap items-start gap-x-6">{children}</div>
    </section>
  );
}

const look =
  "inline-flex min-h-target list-none items-center gap-2 font-semibold text-estuary underline underline-offset-4 hover:text-estuary-deep";

export function UnfoldingTool({ name, children }: { name: string; children: ReactNode }) {
  return (
    <details className="open:basis-full">
      <summary className={look}>
        <Triangle />
        {name}
      </summary>
      <div className="pt-2 pb-6">{children}</div>
    </details>
  );
}

export function LinkTool({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={look}>
      {children}
    </a>
  );
}

/** By public/site.js; without it every browser prints by its own menu. */
export function PrintTool() {
  return (
    <button type="button" data-print="" className={`by-script ${look}`}>
      Print
    </button>
  );
}
