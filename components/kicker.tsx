import type { ReactNode } from "react";

export function Kicker({ children }: { children: ReactNode }) {
  return <p className="font-ui text-small font-semibold text-ink-2">{children}</p>;
}
