import { sentencesOf } from "@/features/comparisons/in-words";
import type { PlaceCompared } from "@/features/comparisons/queries";

/** First sentences of one place, on what worked or what was challenging: both rows are made alike. */
export function ComparedSentences({ place, side }: { place: PlaceCompared; side: "worked" | "challenging" }) {
  const all = sentencesOf(place, side);
  if (all.length === 0) return <p className="border-t border-line py-4 text-ink-2">Nobody has said yet.</p>;
  return (
    <ul>
      {all.map(({ id, slug, title, sentence }) => (
        <li key={id} className="border-t border-line py-4">
          <p>{sentence}</p>
          <p className="mt-1 font-ui text-small">
            <a href={`/notes/${slug}`} className="reach text-ink-2">
              {title}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
