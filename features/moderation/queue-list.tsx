import Link from "next/link";
import { Tag } from "@/components/tag";
import { timeLeftInWords } from "@/features/contributions/in-words";
import { type QueueFilter, queueHref } from "@/features/moderation/filter";
import { nounWords, openingInWords } from "@/features/moderation/in-words";
import { isMark, markWords } from "@/features/moderation/marks";
import type { QueueItem } from "@/features/moderation/queries";

type QueueListProps = { items: readonly QueueItem[]; chosen?: string; filter: QueueFilter };

export function QueueList({ items, chosen, filter }: QueueListProps) {
  return (
    <ol className="border-t border-line font-ui text-ui">
      {items.map((item) => (
        <li key={item.key} className="border-b border-line">
          <Link
            href={`${queueHref(filter, { item: item.key })}#item`}
            prefetch={false}
            aria-current={item.key === chosen ? "true" : undefined}
            className="block border-l-4 border-transparent py-3 pr-2 pl-3 text-ink no-underline hover:bg-estuary-wash hover:text-ink aria-[current]:border-gorse aria-[current]:bg-gorse-wash"
          >
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small">
              <span className="font-semibold">{nounWords[item.noun]}</span>
              <span className="text-ink-3">{item.place ?? (item.noun === "request" ? item.organisation : "No place")}</span>
              {item.needsCare ? <Tag tone="danger">{careInWords(item)}</Tag> : null}
              {item.isFirst && item.noun !== "request" ? <Tag tone="gorse">First contribution</Tag> : null}
              {item.isYoursAgain ? <Tag tone="gorse">You asked for changes</Tag> : null}
              {item.canDecide ? null : <Tag>Not yours to decide</Tag>}
            </span>
            <span className="mt-1 block wrap-anywhere">{openingInWords(item.words)}</span>
            <span className="mt-1 block text-small text-ink-3">
              {[item.author, item.organisation].filter(Boolean).join(", ")}
              {item.promisedAt ? <span className="block">{timeLeftInWords(item.promisedAt)}</span> : null}
              {item.askedBefore && !item.isYoursAgain ? (
                <span className="block">{item.askedBefore} asked for changes before</span>
              ) : null}
              {item.isTaken ? <span className="block font-semibold">{item.takenBy} is on this</span> : null}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** Why it is to be looked at with care: what a helper found, or what its author says. */
function careInWords({ marks, careAnswer }: QueueItem) {
  const found = marks?.filter((mark) => mark !== "link" && isMark(mark)).at(0);
  if (found && isMark(found)) return markWords[found];
  return careAnswer === "agreed" ? "Somebody agreed to be in it" : "Details were changed";
}
