import { decisionInWords } from "@/features/appeals/outcomes";
import type { ListedAppeal } from "@/features/appeals/queries";
import { timeLeftInWords } from "@/features/contributions/in-words";
import { nounWords, openingInWords } from "@/features/moderation/in-words";

/** What waits for an answer, oldest promise first. */
export function AppealList({ appeals }: { appeals: readonly ListedAppeal[] }) {
  return (
    <ul className="max-w-content border-t border-line font-ui text-ui">
      {appeals.map(({ id, noun, words, deed, promisedAt, author, organisation, place, canAnswer }) => (
        <li key={id} className="border-b border-line">
          <a
            href={`/moderation/appeals/${id}`}
            className="block border-l-4 border-transparent py-3 pr-2 pl-3 text-ink no-underline hover:bg-estuary-wash hover:text-ink"
          >
            <span className="block text-small text-ink-3">
              {nounWords[noun]} · {place ?? "No place"} · {decisionInWords(deed)}
            </span>
            <span className="mt-1 block">{openingInWords(words)}</span>
            <span className="mt-1 block text-small text-ink-3">
              {author}, {organisation}
              <span className="block">
                {timeLeftInWords(promisedAt)}
                {canAnswer ? "" : " · somebody else answers"}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
