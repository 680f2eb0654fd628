import { EmptyState } from "@/components/empty-state";
import { Tag } from "@/components/tag";
import { Day } from "@/components/written-date";
import type { WorkshopToKeep } from "@/features/workshops/desk-queries";

export function WorkshopsToKeep({ workshops }: { workshops: readonly WorkshopToKeep[] }) {
  if (workshops.length === 0)
    return (
      <EmptyState next={[{ href: "/desk/workshops/new", text: "Begin the first" }]}>
        No workshop has been written about yet.
      </EmptyState>
    );
  return (
    <ul className="max-w-content border-t border-line">
      {workshops.map(({ id, slug, title, heldOn, place, publishedAt }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="flex flex-wrap items-center gap-x-3">
            <a href={`/desk/workshops/${slug}`} className="inline-flex min-h-target items-center text-ink">
              {title}
            </a>
            {publishedAt ? null : <Tag tone="gorse">Draft</Tag>}
          </p>
          <p className="font-ui text-ui text-ink-3">
            <Day at={heldOn} /> · {place}
          </p>
        </li>
      ))}
    </ul>
  );
}
