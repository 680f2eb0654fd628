import { NoteFromHere } from "@/features/places/note-from-here";
import type { NoteFromHere as Note, WholePlace } from "@/features/places/queries";
import { calledInSentences, isWhole } from "@/features/places/region-tiles";

/** What is being learned here, year by year, the newest first. */
export function LearningByYear({ place }: { place: WholePlace }) {
  const name = calledInSentences(place);
  return (
    <section aria-labelledby="learning">
      <h2 id="learning" className="text-h2">
        What is being learned
      </h2>
      {byYear(place.notes).map(({ year, notes }) => (
        <div key={year} className="mt-6">
          <h3 className="text-h3">{year}</h3>
          <ul className="mt-2">
            {notes.map((note) => (
              <li key={note.id}>
                <NoteFromHere note={note} isElsewhere={note.place.id !== place.id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="no-print flex flex-wrap gap-x-6 border-t border-line pt-2 font-ui text-ui">
        <a href={`/notes?place=${place.slug}`} className="inline-flex min-h-target items-center">
          {place.hasMoreNotes ? `All notes from ${name}: these are the newest ${place.notes.length}` : `All notes from ${name}`}
        </a>
        {isWhole(place.kind) ? null : (
          <a href={`/notes/new?place=${place.slug}`} className="inline-flex min-h-target items-center">
            Write a note from {name}
          </a>
        )}
      </p>
    </section>
  );
}

/** By the year in which things happened, rather than the one in which they were written down. */
function byYear(notes: Note[]) {
  const ordered = notes.toSorted((one, other) => other.happenedTo.localeCompare(one.happenedTo));
  const years = [...new Set(ordered.map(({ happenedTo }) => happenedTo.slice(0, 4)))];
  return years.map((year) => ({ year, notes: ordered.filter(({ happenedTo }) => happenedTo.startsWith(year)) }));
}
