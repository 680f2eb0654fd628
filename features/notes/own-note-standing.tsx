import { v7 } from "uuid";
import { Day } from "@/components/written-date";
import { DeedForm } from "@/features/contributions/deed-form";
import { BeginAnew } from "@/features/notes/begin-anew";
import { GivenBack } from "@/features/notes/given-back";
import { sendWithoutWaitingAction, stopAskingToReadAction } from "@/features/notes/reading-actions";
import { counted } from "@/lib/counts";

type Reading = { by: string; dueAt: string; answeredAt: string | null; words: string };

type OwnNoteStandingProps = {
  note: {
    id: string;
    state: string;
    version: number;
    speaks: boolean;
    remarks: number;
    reading: Reading | null;
  };
};

/** What became of one's own note, with the words of whoever looked at it, and what can be done about it. */
export function OwnNoteStanding({ note }: OwnNoteStandingProps) {
  const { id, state, speaks, remarks, reading } = note;
  return (
    <>
      {remarks > 0 ? (
        <p className="font-ui text-ui">
          With {counted(remarks, "remark")} on {remarks === 1 ? "a part" : "parts"} of it
          {state === "changes-requested" ? ", beside the words in the form." : "; the letter holds them."}
        </p>
      ) : null}
      {state === "declined" && speaks ? <BeginAnew noteId={id} newId={v7()} /> : null}
      {state === "draft" && reading ? <ByAColleague note={note} reading={reading} /> : null}
    </>
  );
}

function ByAColleague({ note, reading }: OwnNoteStandingProps & { reading: Reading }) {
  if (reading.answeredAt) return <GivenBack name={reading.by} words={reading.words} />;
  return (
    <>
      <p className="font-ui text-ui">
        {reading.by} reads it before the editors do, by <Day at={new Date(reading.dueAt)} />. Then it goes to the editors as it
        is.
      </p>
      {note.speaks ? (
        <div className="flex flex-wrap gap-4">
          <DeedForm action={sendWithoutWaitingAction} item={{ id: note.id, version: note.version }} variant="quiet">
            Send it to the editors now
          </DeedForm>
          <DeedForm action={stopAskingToReadAction} item={{ id: note.id, version: note.version }} variant="quiet">
            Take the asking back
          </DeedForm>
        </div>
      ) : null}
    </>
  );
}
