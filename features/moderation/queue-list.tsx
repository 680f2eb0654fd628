import { Tag } from "@/components/tag";
import { timeLeftInWords } from "@/features/contributions/in-words";
import { nounWords } from "@/features/moderation/in-words";
import type { QueueItem } from "@/features/moderation/queries";

type QueueListProps = { items: readonly QueueItem[]; chosen?: string };

export function QueueList({ items, chosen }: QueueListProps) {
  return (
    <ol className="border-t border-line font-ui text-ui">
      {items.map((item) => (
        <li key={item.key} className="border-b border-line">
          <a
            href={`/moderation?item=${item.key}#item`}
            aria-current={item.key === chosen ? "true" : undefined}
            className="block py-3 text-ink no-underline hover:underline aria-[current]:border-l-4 aria-[current]:border-gorse aria-[current]:pl-3"
          >
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small">
              <span className="font-semibold">{nounWords[item.noun]}</span>
              <span className="text-ink-3">{item.place ?? "No place"}</span>
              {item.isFirst ? <Tag tone="gorse">First contribution</Tag> : null}
              {item.canDecide ? null : <Tag>Not yours to decide</Tag>}
            </span>
            <span className="mt-1 line-clamp-2">{item.words}</span>
            <span className="mt-1 block text-small text-ink-3">
              {item.author}, {item.organisation}
              {item.promisedAt ? ` · ${timeLeftInWords(item.promisedAt)}` : ""}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
