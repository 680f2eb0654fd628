import { EmptyState } from "@/components/empty-state";
import { IllustrativeTag } from "@/components/illustrative-tag";
import { PlaceMark } from "@/components/place-mark";
import { Months } from "@/components/written-date";
import type { WholeQuestion } from "@/features/questions/queries";

/** The notes that speak to a question: what each found, and where. */
export function SpeakingNotes({ notes }: { notes: WholeQuestion["notes"] }) {
  return (
    <section aria-labelledby="speaking-notes">
      <h2 id="speaking-notes" className="text-h2">
        Notes that speak to it
      </h2>
      {notes.length === 0 ? (
        <div className="mt-4">
          <EmptyState next={[{ href: "/notes", text: "Look through all notes" }]}>
            No note speaks to this question yet.
          </EmptyState>
        </div>
      ) : (
        <ul className="mt-4">
          {notes.map((note) => (
            <li key={note.slug} className="flex gap-4 border-t border-line py-6">
              <PlaceMark outline={note.place.outline} region={note.place.region} />
              <div className="min-w-0">
                <h3 className="text-h3">
                  <a href={`/notes/${note.slug}`} className="text-ink">
                    {note.title}
                  </a>
                </h3>
                <p className="mt-1 flex flex-wrap items-center gap-x-3 font-ui text-ui text-ink-3">
                  <span>
                    <a href={`/places/${note.place.slug}`} className="text-ink-2">
                      {note.place.name}
                    </a>
                    {" · "}
                    <Months from={note.happenedFrom} to={note.happenedTo} />
                  </span>
                  {note.isIllustrative ? <IllustrativeTag /> : null}
                </p>
                <p className="mt-2 max-w-measure">{note.learnedFirst}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {notes.length === 30 ? <p className="border-t border-line pt-4 text-ink-2">These are the newest thirty.</p> : null}
    </section>
  );
}
