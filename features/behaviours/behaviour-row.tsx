import type { BehaviourData } from "@/features/behaviours/queries";
import { countedSoFar } from "@/lib/counts";

export function BehaviourRow({ behaviour: { number, words, plainly, notes } }: { behaviour: BehaviourData }) {
  return (
    <article className="flex gap-4 border-t border-line py-4">
      <p aria-hidden="true" className="w-8 shrink-0 text-h3 text-ink-3">
        {number}
      </p>
      <div className="min-w-0">
        <h3 className="text-h3">{words}</h3>
        <p className="mt-1 max-w-measure text-ink-2">{plainly}</p>
        <p className="font-ui text-ui text-ink-3">
          {notes > 0 ? (
            <a href={`/notes?behaviour=${number}`} className="inline-flex min-h-target items-center">
              Mentioned in {countedSoFar(notes, "note")}
              <span className="sr-only">: {words}</span>
            </a>
          ) : (
            <span className="inline-flex min-h-target items-center">No note mentions this yet.</span>
          )}
        </p>
      </div>
    </article>
  );
}
