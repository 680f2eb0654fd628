import { Month } from "@/components/written-date";
import type { PlaceCompared } from "@/features/comparisons/queries";
import { conditionInWords, kindWords } from "@/features/insights/in-words";

/** What was said from one place under what others wrote; who differs comes first. */
export function ComparedInsights({ place }: { place: PlaceCompared }) {
  if (place.insights.length === 0)
    return (
      <p className="border-t border-line py-4 text-ink-2">
        Nobody from {place.name} has answered what others wrote{" "}
        <span className="no-print">
          yet: <a href="/notes">a sentence under a note is enough</a>.
        </span>
      </p>
    );
  return (
    <ul>
      {place.insights.map(({ id, kind, statement, condition, byline, publishedAt, target }) => (
        <li key={id} className="border-t border-line py-4">
          <p className="font-ui text-ui font-semibold">{kindWords[kind].name}</p>
          <p className="mt-1">
            “{statement}”{condition ? ` ${conditionInWords(condition)}` : ""}
          </p>
          <p className="mt-1 font-ui text-small text-ink-3">
            {byline}
            {publishedAt ? (
              <>
                , <Month at={publishedAt} />
              </>
            ) : null}
            {target ? (
              <>
                . On{" "}
                <a href={`${target.href}#insight-${id}`} className="reach text-ink-2">
                  {target.title}
                </a>
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
