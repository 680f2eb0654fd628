import { IllustrativeTag } from "@/components/illustrative-tag";
import { PlaceMark } from "@/components/place-mark";
import { Months } from "@/components/written-date";
import { placesInWords } from "@/features/insights/in-words";
import { forWhomInWords } from "@/features/notes/for-whom";
import type { NoteRowData } from "@/features/notes/queries";
import { StandingWords } from "@/features/notes/standing-words";

export function NoteRow({ note, level = 3 }: { note: NoteRowData; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  const [elsewhere, forWhom] = [elsewhereInWords(note), forWhomInWords(note)];
  return (
    <article className="flex gap-4 border-t border-line py-6">
      <PlaceMark outline={note.place.outline} region={note.place.region} />
      <div className="min-w-0">
        <Heading className="text-h3">
          <a href={`/notes/${note.slug}`} className="text-ink">
            {note.title}
          </a>
        </Heading>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 font-ui text-ui text-ink-3">
          <span>
            <a href={`/places/${note.place.slug}`} className="text-ink-2">
              {note.place.name}
            </a>
            {" · "}
            <Months from={note.happenedFrom} to={note.happenedTo} />
          </span>
          {forWhom ? <span>{forWhom}</span> : null}
          {note.isIllustrative ? <IllustrativeTag /> : null}
        </p>
        <p className="mt-2 max-w-measure">{note.learnedFirst}</p>
        <p className="mt-2 flex flex-wrap gap-x-3 font-ui text-ui text-ink-2">
          <span className="font-semibold">
            <StandingWords note={note} />
          </span>
          {elsewhere ? <span>{elsewhere}</span> : null}
        </p>
      </div>
    </article>
  );
}

function elsewhereInWords({ elsewhere: { saw, differs, used } }: NoteRowData) {
  return [
    saw > 0 ? `${placesInWords(saw)} saw this too` : "",
    differs > 0 ? `Different in ${placesInWords(differs)}` : "",
    used > 0 ? `Used in ${placesInWords(used)}` : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
