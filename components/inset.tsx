import type { ReactNode } from "react";

export function Inset({ children }: { children: ReactNode }) {
  return <div className="max-w-measure border-l-4 border-line-strong py-1 pl-4">{children}</div>;
}
