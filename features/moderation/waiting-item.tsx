import type { ReactNode } from "react";
import { Inset } from "@/components/inset";
import { Tag } from "@/components/tag";
import { timeLeftInWords } from "@/features/contributions/in-words";
import { nounWords } from "@/features/moderation/in-words";
import type { WaitingItem } from "@/features/moderation/waiting-queries";
import { WholeItem } from "@/features/moderation/whole-item";

type WaitingItemProps = { item: WaitingItem; children: ReactNode };

/** One thing that waits: from whom, on what, how long there is; then as it will appear. */
export function WaitingItemView({ item, children }: WaitingItemProps) {
  const { author, organisation, byline } = item;
  return (
    <>
      <header className="mb-6 border-b border-line pb-4 font-ui text-ui">
        <h2 id="item-heading" tabIndex={-1} className="flex flex-wrap items-center gap-3 text-h3">
          {nounWords[item.waits]} from {author.name}
          {author.isFirst ? <Tag tone="gorse">First contribution</Tag> : null}
        </h2>
        <p className="mt-1 text-ink-2">
          {[author.jobTitle, organisation].filter(Boolean).join(", ")}
          {item.noun === "note" && item.writer ? `, who looks after what ${item.writer} wrote` : ""}
          {item.noun === "note" ? `. Readers will see: ${byline}.` : ""}
        </p>
        {item.noun === "note" ? null : (
          <p className="mt-1 text-ink-2">
            On {item.target ? <a href={item.target.href}>{item.target.title}</a> : "something that you may not read"}
          </p>
        )}
        {item.promisedAt ? <p className="mt-1 text-ink-3">{timeLeftInWords(item.promisedAt)}</p> : null}
      </header>
      <WholeItem item={item} />
      {item.whyNot ? (
        <div className="mt-8">
          <Inset>{item.whyNot}</Inset>
        </div>
      ) : (
        children
      )}
    </>
  );
}
