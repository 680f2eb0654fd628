import { EmptyState } from "@/components/empty-state";
import { IllustrativeTag } from "@/components/illustrative-tag";
import { Months } from "@/components/written-date";
import type { WholeOrganisation } from "@/features/organisations/queries";

/** What was written in an organisation's name: the finding, where and when, and how its author chose to be named. */
export function NotesInItsName({ notes }: { notes: WholeOrganisation["notes"] }) {
  return (
    <section aria-labelledby="notes-in-its-name">
      <h2 id="notes-in-its-name" className="text-h2">
        What it has shared
      </h2>
      {notes.length === 0 ? (
        <div className="mt-4">
          <EmptyState next={[{ href: "/notes", text: "Read what others have shared" }]}>
            Nothing has been written in this organisation’s name yet.
          </EmptyState>
        </div>
      ) : (
        <ul className="mt-4">
          {notes.map((note) => (
            <li key={note.slug} className="border-t border-line py-4">
              <h3 className="max-w-content text-h3">
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
                <span>{note.byline}</span>
                {note.isIllustrative ? <IllustrativeTag /> : null}
              </p>
              <p className="mt-2 max-w-measure">{note.learnedFirst}</p>
            </li>
          ))}
        </ul>
      )}
      {notes.length === 50 ? <p className="border-t border-line pt-4 text-ink-2">These are the newest fifty.</p> : null}
    </section>
  );
}
