import { Inset } from "@/components/inset";
import { Notice } from "@/components/notice";
import type { OwnNote } from "@/features/notes/own-queries";
import { dayInWords, timeInWords } from "@/lib/dates";

type WhatJustHappenedProps = { kept: boolean; restored: string | undefined; note: OwnNote };

/** What brought somebody back to the form, and what waits of it elsewhere. */
export function WhatJustHappened({ kept, restored, note }: WhatJustHappenedProps) {
  const { savedAt } = note.draft;
  return (
    <>
      {kept && savedAt ? (
        <Notice announce title={`Saved ${timeInWords(savedAt)}`}>
          <p className="font-ui text-ui">
            It is kept for you alone. You find it under <a href="/me">My contributions</a> whenever you like to go on.
          </p>
        </Notice>
      ) : null}
      {restored ? (
        <Notice announce title={`Version ${restored} is your draft again`}>
          <p className="font-ui text-ui">What was here before is kept among the versions.</p>
        </Notice>
      ) : null}
      {note.reading ? (
        <Inset>
          {note.reading.by} has been asked to read it by {dayInWords(note.reading.dueAt)}. Until then you can still change it.
        </Inset>
      ) : null}
      {note.editWaits ? <Inset>New words wait for the editors. Until they decide, the old ones stay up.</Inset> : null}
    </>
  );
}
