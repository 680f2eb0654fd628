import { IllustrativeTag } from "@/components/illustrative-tag";
import { Months } from "@/components/written-date";
import { shownNotes } from "@/features/comparisons/in-words";
import { NothingYet } from "@/features/comparisons/nothing-yet";
import type { Comparison, PlaceCompared } from "@/features/comparisons/queries";
import { forWhomInWords } from "@/features/notes/for-whom";
import { sureWords } from "@/features/notes/in-words";
import { capital } from "@/features/places/in-words";

type ComparedNotesProps = { place: PlaceCompared; comparison: Pick<Comparison, "topic"> };

/** The newest findings of one place, each with when it was and how sure its authors are. */
export function ComparedNotes({ place, comparison }: ComparedNotesProps) {
  if (place.notes.length === 0) return <NothingYet place={place} comparison={comparison} />;
  const shown = place.notes.slice(0, shownNotes);
  return (
    <>
      {shown.map((note) => (
        <article key={note.id} className="border-t border-line py-4">
          <h4 className="font-heading">
            <a href={`/notes/${note.slug}`} className="text-ink">
              {note.title}
            </a>
          </h4>
          <p className="mt-1">{note.learnedFirst}</p>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-ui text-ink-3">
            <span>
              {note.place.id === place.id ? "" : `${note.place.name} · `}
              <Months from={note.happenedFrom} to={note.happenedTo} />
              {note.howSure ? ` · ${capital(sureWords[note.howSure])}` : ""}
            </span>
            {forWhomInWords(note) ? <span>{forWhomInWords(note)}</span> : null}
            {note.isIllustrative ? <IllustrativeTag /> : null}
          </p>
        </article>
      ))}
      {place.counted > shown.length ? <AllOfThem place={place} comparison={comparison} /> : null}
    </>
  );
}

function AllOfThem({ place, comparison: { topic } }: ComparedNotesProps) {
  const on = topic ? `&${topic.noun}=${topic.slug}` : "";
  return (
    <p className="no-print border-t border-line font-ui text-ui">
      <a href={`/notes?place=${place.slug}${on}`} className="inline-flex min-h-target items-center">
        {topic ? `All notes from ${place.name} on this` : `All notes from ${place.name}`}
      </a>
    </p>
  );
}
