import type { ReactNode } from "react";

type FormStatusProps = { children?: ReactNode };

/** Always on the page, also when it has nothing to say: a live region that arrives with its words is not read out. */
export function FormStatus({ children }: FormStatusProps) {
  return (
    <p role="status" className="min-h-6 font-ui text-ui text-ink-2">
      {children}
    </p>
  );
}
