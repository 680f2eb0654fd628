import { Tag } from "@/components/tag";
import { stateWords, waitingInWords } from "@/features/contributions/in-words";

type Waiting = {
  id: string;
  words: string;
  state: keyof typeof stateWords;
  sentAt: Date | null;
  promisedAt: Date | null;
  before: number;
  waitsFor: string | null;
};

type OwnWaitingProps = { items: readonly Waiting[]; hrefOf: (id: string) => string };

/** What the reader has sent from here and nobody else sees yet. */
export function OwnWaiting({ items, hrefOf }: OwnWaitingProps) {
  if (items.length === 0) return null;
  return (
    <ul className="grid max-w-content gap-4">
      {items.map((item) => (
        <li key={item.id} className="border-l-4 border-gorse bg-gorse-wash p-4">
          <p className="flex flex-wrap gap-x-3 gap-y-1 font-ui text-small">
            <Tag tone="gorse">{item.state === "published" ? "New words waiting" : stateWords[item.state]}</Tag>
            <span>Only you and the moderators see this.</span>
          </p>
          <p className="mt-2 max-w-measure whitespace-pre-line">{item.words}</p>
          <p className="mt-2 font-ui text-ui">
            {item.state === "changes-requested" ? "A moderator has written to you about it. " : `${waitingInWords(item)} `}
            <a href={hrefOf(item.id)} className="inline-flex min-h-target items-center">
              {item.state === "changes-requested" ? "Read why, and change it" : "Change or withdraw"}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
