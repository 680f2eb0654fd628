import { NoteRow } from "@/features/notes/note-row";
import type { NoteRowData } from "@/features/notes/queries";

export function RelatedNotes({ notes }: { notes: NoteRowData[] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related" className="text-h2">
        Read next
      </h2>
      <div className="mt-4">
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} />
        ))}
      </div>
    </section>
  );
}
