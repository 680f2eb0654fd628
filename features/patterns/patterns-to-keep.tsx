import { EmptyState } from "@/components/empty-state";
import { Tag } from "@/components/tag";
import type { PatternToKeep } from "@/features/patterns/desk-queries";
import { StrengthWords } from "@/features/patterns/strength-words";
import { ageInWords } from "@/lib/dates";

export function PatternsToKeep({ patterns }: { patterns: readonly PatternToKeep[] }) {
  if (patterns.length === 0)
    return (
      <EmptyState next={[{ href: "/desk/patterns/new", text: "Begin the first" }]}>No pattern has been written yet.</EmptyState>
    );
  return (
    <ul className="max-w-content border-t border-line">
      {patterns.map(({ id, slug, claim, publishedAt, lookedAtAt, strength }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="flex flex-wrap items-center gap-x-3">
            <a href={`/desk/patterns/${slug}`} className="inline-flex min-h-target items-center text-ink">
              {claim}
            </a>
            {publishedAt ? null : <Tag tone="gorse">Draft</Tag>}
          </p>
          <p className="flex flex-wrap gap-x-3 font-ui text-ui text-ink-3">
            <StrengthWords strength={strength} />
            <span>Looked at {ageInWords(lookedAtAt)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
