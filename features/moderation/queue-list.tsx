import { Tag } from "@/components/tag";
import { Day } from "@/components/written-date";
import { timeLeftInWords } from "@/features/contributions/in-words";
import { nounWords, openingInWords } from "@/features/moderation/in-words";
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
            className="block border-l-4 border-transparent py-3 pr-2 pl-3 text-ink no-underline hover:bg-estuary-wash hover:text-ink aria-[current]:border-gorse aria-[current]:bg-gorse-wash"
          >
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small">
              <span className="font-semibold">{nounWords[item.noun]}</span>
              <span className="text-ink-3">{item.place ?? "No place"}</span>
              {item.isFirst ? <Tag tone="gorse">First contribution</Tag> : null}
              {item.isYoursAgain ? <Tag tone="gorse">You asked for changes</Tag> : null}
              {item.canDecide ? null : <Tag>Not yours to decide</Tag>}
            </span>
            <span className="mt-1 block">{openingInWords(item.words)}</span>
            <span className="mt-1 block text-small text-ink-3">
              {item.author}, {item.organisation}
              {item.promisedAt ? <span className="block">{timeLeftInWords(item.promisedAt)}</span> : null}
              {item.askedBefore && !item.isYoursAgain ? (
                <span className="block">
                  {item.askedBefore.name} asked for changes on <Day at={new Date(item.askedBefore.at)} />
                </span>
              ) : null}
              {item.looksAtIt ? <span className="block">{item.looksAtIt.name} is looking at this</span> : null}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
