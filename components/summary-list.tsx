import type { ReactNode } from "react";

type SummaryListProps = { rows: readonly SummaryRow[] };

export type SummaryRow = { key: string; value: ReactNode; change?: { href: string; text?: string } };

export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="max-w-page border-t border-line font-ui text-ui">
      {rows.map(({ key, value, change }) => (
        <div key={key} className="grid gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(10rem,1fr)_3fr_6rem]">
          <dt className="font-semibold">{key}</dt>
          <dd className="min-w-0 max-w-measure">{value}</dd>
          {change ? (
            <dd className="md:text-right">
              <a href={change.href} className="inline-flex min-h-target items-center md:-my-[0.625rem]">
                {change.text ?? "Change"}
                <span className="sr-only"> {key.toLowerCase()}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
