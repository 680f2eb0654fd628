import { EmptyState } from "@/components/empty-state";
import { PlaceMark } from "@/components/place-mark";
import { Months } from "@/components/written-date";
import type { WholeChallenge } from "@/features/challenges/queries";

/** What has been learned on the way. */
export function ChallengeNotes({ challenge: { slug, notes, hasMoreNotes } }: { challenge: WholeChallenge }) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="text-h2">
        What has been learned on the way
      </h2>
      {notes.length === 0 ? (
        <div className="mt-4">
          <EmptyState next={[{ href: "/notes", text: "Look through all notes" }]}>
            No note belongs to this challenge yet.
          </EmptyState>
        </div>
      ) : null}
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
              <p className="mt-1 font-ui text-ui text-ink-3">
                <a href={`/places/${note.place.slug}`} className="text-ink-2">
                  {note.place.name}
                </a>
                {" · "}
                <Months from={note.happenedFrom} to={note.happenedTo} />
              </p>
              <p className="mt-2 max-w-measure">{note.learnedFirst}</p>
            </div>
          </li>
        ))}
      </ul>
      {hasMoreNotes ? (
        <p className="border-t border-line pt-2 font-ui text-ui">
          These are the newest {notes.length}.{" "}
          <a href={`/notes?challenge=${slug}`} className="inline-flex min-h-target items-center">
            All notes of this challenge
          </a>
        </p>
      ) : null}
    </section>
  );
}
