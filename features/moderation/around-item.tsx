import type { ReactNode } from "react";
import { Disclosure } from "@/components/disclosure";
import { Moment } from "@/components/written-date";
import { deedInWords } from "@/features/audit/deeds";
import { stateWords } from "@/features/contributions/in-words";
import type { AroundItem } from "@/features/moderation/around-item-queries";
import { RemarkToColleagues, RemoveRemark } from "@/features/moderation/colleague-remarks";
import { openingInWords } from "@/features/moderation/in-words";

type AroundItemProps = {
  around: AroundItem;
  itemKey: string;
  remarkId: string;
  authorName: string;
  personHref?: string;
  /** Whether its author is trusted, and the deed that changes it. */
  trust: ReactNode;
};

/** What helps to decide: what the author sent before, what became of this so far, and what colleagues say among themselves. */
export function AroundItemView({
  around: { before, history, remarks },
  itemKey,
  remarkId,
  authorName,
  personHref,
  trust,
}: AroundItemProps) {
  return (
    <div className="no-print mt-12 grid gap-0">
      <Disclosure summary={`From ${authorName} before (${before.length === 0 ? "nothing" : before.length})`}>
        {before.length === 0 ? (
          <p className="font-ui text-ui text-ink-2">This is the first thing they have sent.</p>
        ) : (
          <ul className="font-ui text-ui">
            {before.map(({ id, noun, words, state }) => (
              <li key={id} className="border-t border-line py-2 wrap-anywhere first:border-0">
                <span className="text-ink-3">
                  {noun === "note" ? "Note" : noun === "insight" ? "Insight" : "Comment"}, {stateWords[state].toLowerCase()}:
                </span>{" "}
                {openingInWords(words)}
              </li>
            ))}
          </ul>
        )}
        {personHref ? (
          <p className="mt-2 font-ui text-ui">
            <a href={personHref}>All that waits from {authorName}</a>
          </p>
        ) : null}
      </Disclosure>
      {trust}
      <Disclosure summary="What became of it so far">
        <ol className="font-ui text-ui">
          {history.map(({ id, at, deed, reason, by }) => (
            <li key={id} className="border-t border-line py-2 wrap-anywhere first:border-0">
              <Moment at={at} />: {by ?? "The house"} {deedInWords(deed)}.{reason ? ` “${reason}”` : ""}
            </li>
          ))}
        </ol>
        <p className="mt-2 font-ui text-ui">
          <a href={`/moderation/history/${itemKey.replace("-edit-", "-")}`} className="inline-flex min-h-target items-center">
            All that became of it
          </a>
        </p>
      </Disclosure>
      {remarks ? <AmongModerators remarks={remarks} itemKey={itemKey} remarkId={remarkId} /> : null}
    </div>
  );
}

type AmongModeratorsProps = Pick<AroundItemProps, "itemKey" | "remarkId"> & { remarks: NonNullable<AroundItem["remarks"]> };

function AmongModerators({ remarks, itemKey, remarkId }: AmongModeratorsProps) {
  return (
    <Disclosure
      summary={`Among moderators (${remarks.length === 0 ? "nothing yet" : remarks.length})`}
      open={remarks.length > 0}
    >
      {remarks.length > 0 ? (
        <ul className="mb-4 font-ui text-ui">
          {remarks.map(({ id, words, by, madeAt, isMine }) => (
            <li key={id} className="border-t border-line py-2 first:border-0">
              <p className="whitespace-pre-line wrap-anywhere">{words}</p>
              <div className="flex flex-wrap items-center gap-4 text-small text-ink-3">
                {by}, <Moment at={madeAt} />
                {isMine ? <RemoveRemark id={id} /> : null}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      <RemarkToColleagues key={remarkId} id={remarkId} itemKey={itemKey} />
    </Disclosure>
  );
}
