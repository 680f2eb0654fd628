import { CiteForm } from "@/features/desk/cite-form";
import { addNoteToWorkshopAction } from "@/features/workshops/actions";
import type { WorkshopToWrite } from "@/features/workshops/desk-queries";
import { TakeNoteForm } from "@/features/workshops/take-note-form";

/** The notes that came of a workshop, and a way to add one. */
export function NotesToKeep({ workshop: { id, notes, choices } }: { workshop: WorkshopToWrite }) {
  return (
    <section aria-labelledby="notes" className="max-w-content border-t-2 border-ink pt-4">
      <h2 id="notes" className="text-h2">
        Notes that came of it
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        Each stands on the workshop’s page for whoever may read it, and says on its own page which workshop it is from.
      </p>
      {notes.length === 0 ? <p className="mt-4 text-ink-2">None yet.</p> : null}
      <TakeNoteForm workshopId={id}>
        <ul className="mt-4">
          {notes.map(({ id: noteId, slug, title, place, isListed, isForEveryone }) => (
            <li key={noteId} className="border-t border-line py-4">
              <p className="font-ui text-small text-ink-3">
                {place}
                {isListed && !isForEveryone ? " · Not open to everyone" : ""}
              </p>
              <h3 className="mt-1 text-body">
                <a href={`/notes/${slug}`} className="text-ink">
                  {title}
                </a>
              </h3>
              {isListed ? null : (
                <p className="mt-1 font-ui text-ui font-semibold">It is not published any more: readers do not see it here.</p>
              )}
              <button
                type="submit"
                name="noteId"
                value={noteId}
                className="inline-flex min-h-target items-center font-ui text-ui text-estuary underline underline-offset-4 hover:text-estuary-deep"
              >
                Take out<span className="sr-only"> “{title}”</span>
              </button>
            </li>
          ))}
        </ul>
      </TakeNoteForm>
      <CiteForm
        action={addNoteToWorkshopAction}
        summary="Add a note"
        to={{ name: "workshopId", id }}
        isFirst={notes.length === 0}
        choices={choices.map((note) => ({ value: `note:${note.id}`, label: `${note.place}: ${note.title}` }))}
        label="Address or reference"
        hint="Paste the address of a note, or write its reference, such as HB-2018-0042."
        send="Add it"
      />
    </section>
  );
}
