import { Disclosure } from "@/components/disclosure";
import type { WholeNote } from "@/features/notes/queries";
import { dayInWords } from "@/lib/dates";

/** One line to lift into a paper. */
export function CiteNote({ note, address }: { note: WholeNote; address: string }) {
  return (
    <Disclosure summary="Cite this note">
      <p className="max-w-measure font-ui text-ui">
        {note.byline} ({note.publishedAt ? dayInWords(note.publishedAt) : "not published"}). “{note.title}”. Hereabouts learning
        note {note.reference}. {address}. CC BY 4.0.
      </p>
    </Disclosure>
  );
}
