import { Inset } from "@/components/inset";
import { Day, Moment } from "@/components/written-date";
import { DeedForm } from "@/features/contributions/deed-form";
import { beginReviewAction, putBackNoteAction } from "@/features/notes/looking-at-actions";

type Somebody = { name: string; at: Date; isMe: boolean };

type LookingAtItProps = {
  note: { id: string; version: number };
  looksAtIt: Somebody | null;
  askedBefore: Somebody | null;
};

/** Who looks at it, so that its author cannot change it under their eyes; and who asked for changes before. */
export function LookingAtIt({ note, looksAtIt, askedBefore }: LookingAtItProps) {
  // What is waiting is read on the server: its buttons take with them no more than they send.
  const one = { id: note.id, version: note.version };
  return (
    <div className="mb-6 grid gap-4 font-ui text-ui">
      {askedBefore ? (
        <Inset>
          {askedBefore.isMe ? "You" : askedBefore.name} asked for changes on <Day at={askedBefore.at} />, and it has been sent
          again.{askedBefore.isMe ? "" : " You can look at it too."}
        </Inset>
      ) : null}
      {looksAtIt ? (
        <div className="flex flex-wrap items-center gap-4">
          <p>
            {looksAtIt.isMe ? "You are looking at this" : `${looksAtIt.name} is looking at this`} since{" "}
            <Moment at={looksAtIt.at} />. Its author cannot change it meanwhile.
          </p>
          {looksAtIt.isMe ? null : (
            <DeedForm action={beginReviewAction} item={one} variant="quiet">
              Look at it instead
            </DeedForm>
          )}
          <DeedForm action={putBackNoteAction} item={one} variant="quiet">
            Put back
          </DeedForm>
        </div>
      ) : (
        <DeedForm action={beginReviewAction} item={one} variant="quiet">
          Look at this one
        </DeedForm>
      )}
    </div>
  );
}
