import type { ReactNode } from "react";
import { Triangle } from "@/components/triangle";

type DisclosureProps = { summary: ReactNode; open?: boolean; children: ReactNode };

export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details open={open} className="border-y border-line">
      <summary className="-mx-2 flex min-h-target list-none items-center gap-3 px-2 py-2 text-ui font-semibold text-estuary hover:text-estuary-deep">
        <Triangle />
        {summary}
      </summary>
      <div className="pt-1 pb-6">{children}</div>
    </details>
  );
}
