import { capital, mentionsInWords } from "@/features/places/in-words";
import type { WholePlace } from "@/features/places/queries";

/** In words and never as bars: a reflection, not a score. */
export function BehavioursHere({ place }: { place: WholePlace }) {
  if (place.behaviours.length === 0) return null;
  return (
    <section aria-labelledby="behaviours">
      <h2 id="behaviours" className="text-h2">
        System behaviours
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        What notes from here say about <a href="/behaviours">the behaviours</a>
        {place.hasMoreNotes ? `, in the newest ${place.notes.length} of them` : ""}.
      </p>
      <ul className="mt-4">
        {place.behaviours.map((behaviour) => (
          <li key={behaviour.number} className="grid gap-x-6 border-t border-line py-3 md:grid-cols-2">
            <span className="flex gap-3">
              <span aria-hidden="true" className={`mt-1 h-4 w-4 shrink-0 ${hachures[behaviour.group]}`} />
              <span>
                {behaviour.words}
                <span className={`block font-ui text-small ${colours[behaviour.group]}`}>{capital(behaviour.group)}</span>
              </span>
            </span>
            <span className="pl-8 font-ui text-ui md:pl-0">
              {behaviour.notes > 0 ? (
                <a
                  href={`/notes?place=${place.slug}&behaviour=${behaviour.number}`}
                  className="inline-flex min-h-target items-center"
                >
                  {mentionsInWords(behaviour)}
                </a>
              ) : (
                <span className="text-ink-3">{mentionsInWords(behaviour)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const hachures = {
  perspective: "hachure-perspective",
  power: "hachure-power",
  participation: "hachure-participation",
} as const;
const colours = { perspective: "text-perspective", power: "text-power", participation: "text-participation" } as const;
