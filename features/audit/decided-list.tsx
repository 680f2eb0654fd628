import { Moment } from "@/components/written-date";
import { DeedSaid } from "@/features/audit/deed-said";
import type { Decided } from "@/features/audit/history-queries";
import { nounInWords } from "@/features/audit/nouns";
import { beginningOf, oneLineOf } from "@/lib/one-line";

/** What was decided: on what, by whom and why, each with the way to all that became of it. */
export function DecidedList({ rows }: { rows: readonly Decided[] }) {
  return (
    <ol className="max-w-content border-t border-line font-ui text-ui">
      {rows.map(({ id, at, deed, noun, key, words, reason, by, place }) => (
        <li key={id} className="grid gap-1 border-b border-line py-3 wrap-anywhere">
          <p>
            <span className="text-ink-3">{nounInWords(noun)}:</span>{" "}
            <a href={`/moderation/history/${key}`}>{words ? beginningOf(oneLineOf(words), 100) : "It is not here any more"}</a>
          </p>
          <DeedSaid who={by ?? "The house"} deed={deed} reason={reason} />
          <p className="text-small text-ink-3">
            <Moment at={at} />
            {place ? ` · ${place}` : ""}
          </p>
        </li>
      ))}
    </ol>
  );
}
