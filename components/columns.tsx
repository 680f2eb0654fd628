import type { ReactNode } from "react";

type ColumnsProps = { children: ReactNode; margin: ReactNode; marginLabel?: string; marginFirst?: boolean };

/** On a phone the margin comes last; or first, where it holds what is needed before the rest. */
export function Columns({ children, margin, marginLabel, marginFirst = false }: ColumnsProps) {
  const aside = (
    <aside aria-label={marginLabel} className="min-w-0 lg:col-span-4 lg:col-start-9 lg:row-start-1">
      {margin}
    </aside>
  );
  return (
    <div className={`grid lg:grid-cols-12 lg:gap-x-12 ${marginFirst ? "gap-6" : "gap-12"}`}>
      {marginFirst ? aside : null}
      <div className="min-w-0 lg:col-span-8 lg:row-start-1">{children}</div>
      {marginFirst ? null : aside}
    </div>
  );
}
