import type { Comparison, PlaceCompared } from "@/features/comparisons/queries";

type NothingYetProps = { place: PlaceCompared; comparison: Pick<Comparison, "topic"> };

/** Never a dead end: what else is written from there, or the first note. */
export function NothingYet({ place, comparison: { topic } }: NothingYetProps) {
  return (
    <div className="border-t border-line py-4">
      <p className="text-ink-2">
        {topic ? `Nobody has written from ${place.name} on this yet.` : `Nobody has written from ${place.name} yet.`}
      </p>
      <ul className="no-print mt-1 font-ui text-ui">
        <li>
          <a href={`/notes/new?place=${place.slug}`} className="inline-flex min-h-target items-center">
            Write the first note
          </a>
        </li>
        {topic ? (
          <li>
            <a href={`/places/${place.slug}`} className="inline-flex min-h-target items-center">
              What else is written from {place.name}
            </a>
          </li>
        ) : null}
        <li>
          <a
            href={topic?.noun === "question" ? `/questions/${topic.slug}` : "/questions"}
            className="inline-flex min-h-target items-center"
          >
            {topic?.noun === "question" ? "Say something to the question" : "Ask it as a question"}
          </a>
        </li>
      </ul>
    </div>
  );
}
