import { LinkButton } from "@/components/link-button";
import { remarkOnNoteAction } from "@/features/notes/looking-at-actions";
import { remarkable } from "@/features/notes/parts";
import { RemarkForm } from "@/features/notes/remark-form";
import { RemarksNow } from "@/features/notes/remarks-now";
import type { RemarkNow } from "@/features/notes/review-so-far";

type ReviewPanelProps = {
  note: { id: string; version: number; slug: string; state: string; remarks: readonly RemarkNow[] };
  remarkId: string;
  here: string;
};

/** What goes to the author with the decision, and the way to put a few words right. */
export function ReviewPanel({ note, remarkId, here }: ReviewPanelProps) {
  if (note.state === "held") return null;
  return (
    <section id="remarks" aria-labelledby="remarks-heading" className="no-print mt-12 grid gap-6 border-t border-ink pt-4">
      <h3 id="remarks-heading" className="text-h3">
        Remarks for its author
      </h3>
      {note.remarks.length > 0 ? (
        <RemarksNow remarks={note.remarks} />
      ) : (
        <p className="max-w-measure">
          None yet. They go to the author with what you decide, each beside the words that it is about.
        </p>
      )}
      <RemarkForm
        action={remarkOnNoteAction}
        remarkId={remarkId}
        note={{ id: note.id, version: note.version }}
        parts={remarkable}
        here={here}
      />
      <div>
        <LinkButton href={`/notes/${note.slug}/correct`} variant="quiet" data-shortcut="e">
          Correct a few words
        </LinkButton>
      </div>
    </section>
  );
}
