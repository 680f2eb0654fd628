import type { Unsent } from "@/features/notes/own-queries";
import { ageInWords, dayOf, timeInWords } from "@/lib/dates";

type WaitingDraftsProps = { drafts: readonly Unsent[] };

/** "You have a draft: …, saved yesterday. Go on with it." */
export function WaitingDrafts({ drafts }: WaitingDraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="unsent" className="max-w-content border-l-4 border-gorse bg-gorse-wash p-4 sm:px-6">
      <h2 id="unsent" className="text-h3">
        {drafts.length === 1 ? "You have a draft" : "You have drafts"}
      </h2>
      <ul className="mt-2 font-ui text-ui">
        {drafts.map(({ id, slug, title, savedAt, state }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <a href={`/notes/${slug}/edit`} className="inline-flex min-h-target items-center font-semibold">
              {title || "Without a title yet"}
            </a>
            <span className="text-ink-2">
              {state === "draft" ? "" : "new words, "}saved {whenInWords(savedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const whenInWords = (at: Date) => (dayOf(at) === dayOf(new Date()) ? `at ${timeInWords(at)}` : ageInWords(at));
