import type { ReactNode } from "react";

type ColumnsProps = { children: ReactNode; margin: ReactNode; marginLabel?: string };

export function Columns({ children, margin, marginLabel }: ColumnsProps) {
  return (
    <div className="grid gap-12 lg:grid-cols-12 lg:gap-x-12">
      <div className="min-w-0 lg:col-span-8">{children}</div>
      <aside aria-label={marginLabel} className="min-w-0 lg:col-span-4">
        {margin}
      </aside>
    </div>
  );
}
