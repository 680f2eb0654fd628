import { Disclosure } from "@/components/disclosure";
import { DeedForm } from "@/features/contributions/deed-form";
import { bringBackNoteAction, takeBackEditAction, withdrawNoteAction } from "@/features/notes/actions";
import { discardDraftAction } from "@/features/notes/draft-actions";
import { DraftDeedForm } from "@/features/notes/draft-deed-form";
import type { OwnNote } from "@/features/notes/own-queries";

/** How somebody lets go of what they wrote, and how it comes back: nothing of it is final. */
export function LetGo({ note }: { note: OwnNote }) {
  const { state, draft, can } = note;
  return (
    <div className="grid max-w-content">
      {state !== "draft" && state !== "withdrawn" && draft.isAhead ? (
        <Disclosure summary="Let go of what you have not sent">
          <p className="mb-4 max-w-measure">
            The note stays as it is. What you wrote since is kept among its versions, from where it can come back.
          </p>
          <DraftDeedForm action={discardDraftAction} noteId={note.id} base={draft.version} variant="danger">
            Let go of it
          </DraftDeedForm>
        </Disclosure>
      ) : null}
      {note.editWaits && can.send ? (
        <Disclosure summary="Take back the new words">
          <p className="mb-4 max-w-measure">The editors do not see them any more; here they are your draft again.</p>
          <DeedForm action={takeBackEditAction} item={note} variant="danger">
            Take them back
          </DeedForm>
        </Disclosure>
      ) : null}
      {can.withdraw ? (
        <Disclosure summary={state === "draft" ? "Throw this draft away" : "Withdraw this note"} open={!can.send}>
          <p className="mb-4 max-w-measure">
            Nobody else will see it, and nobody is given it when you leave. You can bring it back from your contributions.
          </p>
          <DeedForm action={withdrawNoteAction} item={note} variant="danger">
            {state === "draft" ? "Throw it away" : "Withdraw it"}
          </DeedForm>
        </Disclosure>
      ) : null}
      {can.bringBack ? (
        <Disclosure summary="Bring it back as it was" open>
          <DeedForm action={bringBackNoteAction} item={note} variant="quiet">
            Bring it back
          </DeedForm>
        </Disclosure>
      ) : null}
    </div>
  );
}
