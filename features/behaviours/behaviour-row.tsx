import { Disclosure } from "@/components/disclosure";
import type { BehaviourData } from "@/features/behaviours/queries";
import { mentionsInWords } from "@/features/places/in-words";
import { counted, countedSoFar } from "@/lib/counts";

export function BehaviourRow({ behaviour: { number, words, plainly, notes, places } }: { behaviour: BehaviourData }) {
  return (
    <article className="flex gap-4 border-t border-line py-4">
      <p aria-hidden="true" className="w-8 shrink-0 text-h3 text-ink-3">
        {number}
      </p>
      <div className="min-w-0 grow">
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
        {places.length > 0 ? (
          <Disclosure
            summary={
              <>
                Where: {counted(places.length, "place")}
                <span className="sr-only">, {words}</span>
              </>
            }
          >
            <Where number={number} places={places} isAll={sum(places) === notes} />
          </Disclosure>
        ) : null}
      </div>
    </article>
  );
}

type WhereProps = { number: number; places: BehaviourData["places"]; isAll: boolean };

/** In words, and by the places' names: a reflection, never a score. */
function Where({ number, places, isAll }: WhereProps) {
  return (
    <>
      {isAll ? null : <p className="pb-2 font-ui text-ui text-ink-3">In the newest {sum(places)} notes that mention it.</p>}
      <ul className="font-ui text-ui">
        {places.map((place) => (
          <li key={place.slug} className="border-t border-line py-2">
            <a href={`/places/${place.slug}`} className="font-semibold text-ink">
              {place.name}
            </a>
            :{" "}
            <a href={`/notes?place=${place.slug}&behaviour=${number}`} className="text-ink-2">
              {mentionsInWords(place)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const sum = (places: BehaviourData["places"]) => places.reduce((all, { notes }) => all + notes, 0);
