import { EmptyState } from "@/components/empty-state";
import { IllustrativeTag } from "@/components/illustrative-tag";
import { PlaceMark } from "@/components/place-mark";
import { Months } from "@/components/written-date";
import type { WholeQuestion } from "@/features/questions/queries";

type Speaking = WholeQuestion["notes"];

/** The notes that speak to a question, place by place: the place that wrote last comes first. */
export function SpeakingNotes({ question }: { question: WholeQuestion }) {
  const { slug, notes, hasMoreNotes } = question;
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
        byPlace(notes).map(({ place, notes }) => (
          <section key={place.slug} className="keep-together flex gap-4 border-t border-line py-6 first-of-type:mt-4">
            <PlaceMark outline={place.outline} region={place.region} />
            <div className="min-w-0">
              <h3 className="font-ui text-ui font-semibold">
                <a href={`/places/${place.slug}`} className="text-ink">
                  {place.name}
                </a>
              </h3>
              <ul className="mt-1 grid gap-6">
                {notes.map((note) => (
                  <li key={note.slug}>
                    <SpeakingNote note={note} />
                  </li>
                ))}
              </ul>
            </div>
          </section>
        ))
      )}
      {hasMoreNotes ? (
        <p className="border-t border-line pt-2 font-ui text-ui">
          These are the newest {notes.length}.{" "}
          <a href={`/notes?question=${slug}`} className="inline-flex min-h-target items-center">
            All notes that speak to it
          </a>
        </p>
      ) : null}
    </section>
  );
}

function SpeakingNote({ note }: { note: Speaking[number] }) {
  return (
    <>
      <h4 className="text-h3">
        <a href={`/notes/${note.slug}`} className="text-ink">
          {note.title}
        </a>
      </h4>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 font-ui text-ui text-ink-3">
        <Months from={note.happenedFrom} to={note.happenedTo} />
        {note.isIllustrative ? <IllustrativeTag /> : null}
      </p>
      <p className="mt-2 max-w-measure">{note.learnedFirst}</p>
    </>
  );
}

function byPlace(notes: Speaking) {
  const places = new Map<string, { place: Speaking[number]["place"]; notes: Speaking }>();
  for (const note of notes) {
    const here = places.get(note.place.slug) ?? { place: note.place, notes: [] };
    here.notes.push(note);
    places.set(note.place.slug, here);
  }
  return [...places.values()];
}
