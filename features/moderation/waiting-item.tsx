import type { ReactNode } from "react";
import { Inset } from "@/components/inset";
import { Tag } from "@/components/tag";
import { timeLeftInWords } from "@/features/contributions/in-words";
import { nounWords } from "@/features/moderation/in-words";
import type { WaitingItem } from "@/features/moderation/waiting-queries";
import { WholeItem } from "@/features/moderation/whole-item";
import { LookingAtIt } from "@/features/notes/looking-at-it";
import { SinceAskedView } from "@/features/notes/since-asked";

type WaitingItemProps = { item: WaitingItem; review: ReactNode; children: ReactNode };

/** One thing that waits: from whom, on what, how long there is; then as it will appear, and what is said about it. */
export function WaitingItemView({ item, review, children }: WaitingItemProps) {
  const { author, organisation, byline } = item;
  const isNote = item.noun === "note";
  const isHeld = item.state === "held";
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
        <p className="mt-1 text-ink-3">{isHeld ? "Held" : item.promisedAt ? timeLeftInWords(item.promisedAt) : ""}</p>
      </header>
      {isNote && !item.whyNot && !isHeld && !item.edit ? (
        <LookingAtIt note={item} looksAtIt={item.looksAtIt} askedBefore={item.askedBefore} />
      ) : null}
      {isNote && item.since ? <SinceAskedView since={item.since} /> : null}
      <WholeItem item={item} />
      {item.whyNot ? null : review}
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
