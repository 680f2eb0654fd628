import { groups } from "@/features/behaviours/group-words";
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
      {groups.map(({ key, word }) => (
        <div key={key} className="keep-together mt-6">
          <h3 className={`flex items-center gap-3 text-body ${colours[key]}`}>
            <span aria-hidden="true" className={`h-4 w-8 shrink-0 ${hachures[key]}`} />
            {word}
          </h3>
          <ul className="mt-2">
            {place.behaviours
              .filter(({ group }) => group === key)
              .map((behaviour) => (
                <li key={behaviour.number} className="grid gap-x-6 border-t border-line py-3 md:grid-cols-2 md:items-baseline">
                  <span>{behaviour.words}</span>
                  <Mentions place={place} behaviour={behaviour} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Mentions({ place, behaviour }: { place: WholePlace; behaviour: WholePlace["behaviours"][number] }) {
  const words = capital(mentionsInWords(behaviour));
  if (behaviour.notes === 0) return <span className="font-ui text-ui text-ink-3">{words}</span>;
  return (
    <span className="font-ui text-ui">
      <a href={`/notes?place=${place.slug}&behaviour=${behaviour.number}`} className="reach">
        {words}
      </a>
    </span>
  );
}

const hachures = {
  perspective: "hachure-perspective",
  power: "hachure-power",
  participation: "hachure-participation",
} as const;
const colours = { perspective: "text-perspective", power: "text-power", participation: "text-participation" } as const;
