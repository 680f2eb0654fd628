import { IllustrativeTag } from "@/components/illustrative-tag";
import { Months } from "@/components/written-date";
import { forWhomInWords } from "@/features/notes/for-whom";
import { capital } from "@/features/places/in-words";
import type { NoteFromHere as Note } from "@/features/places/queries";

type NoteFromHereProps = { note: Note; isElsewhere: boolean };

/** `isElsewhere` for what was written from a part of the place, or from what it was before. */
export function NoteFromHere({ note, isElsewhere }: NoteFromHereProps) {
  const marks = [note.worked && "worked well", note.challenging && "was challenging"].filter(Boolean).join(", ");
  const forWhom = forWhomInWords(note);
  return (
    <article className="border-t border-line py-4">
      <h4 className="text-body font-heading">
        <a href={`/notes/${note.slug}`} className="text-ink">
          {note.title}
        </a>
      </h4>
      <p className="mt-1 max-w-measure">{note.learnedFirst}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-ui text-ink-3">
        <span>
          {isElsewhere ? (
            <>
              <a href={`/places/${note.place.slug}`} className="text-ink-2">
                {note.place.name}
              </a>
              {" · "}
            </>
          ) : null}
          <Months from={note.happenedFrom} to={note.happenedTo} /> · {capital(marks)}
        </span>
        {forWhom ? <span>{forWhom}</span> : null}
        {note.isIllustrative ? <IllustrativeTag /> : null}
      </p>
    </article>
  );
}
