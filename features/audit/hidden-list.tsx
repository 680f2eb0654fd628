import { Moment } from "@/components/written-date";
import type { History } from "@/features/audit/history-queries";
import { nounInWords } from "@/features/audit/nouns";
import { beginningOf, oneLineOf } from "@/lib/one-line";

const hiddenWords = { held: "held", declined: "declined", unpublished: "taken down" } as const;

/** What hangs on a note and is not on its page: what it says, who decided so, and why. */
export function HiddenList({ hidden }: Pick<History, "hidden">) {
  return (
    <ul className="max-w-content border-t border-line font-ui text-ui">
      {hidden.map(({ key, noun, words, state, by, reason, at }) => (
        <li key={key} className="grid gap-1 border-b border-line py-3 wrap-anywhere">
          <p>
            {nounInWords(noun)}, {hiddenWords[state]}{" "}
            <span dir="auto" className="font-semibold">
              {by ? `by ${by}` : ""}
            </span>
            : <a href={`/moderation/history/${key}`}>{beginningOf(oneLineOf(words), 100)}</a>
          </p>
          {reason ? <p className="max-w-measure whitespace-pre-wrap">“{reason}”</p> : null}
          {at ? (
            <p className="text-small text-ink-3">
              <Moment at={at} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
