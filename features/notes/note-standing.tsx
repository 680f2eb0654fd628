import { Inset } from "@/components/inset";
import { Day } from "@/components/written-date";
import { readersInWords } from "@/features/notes/for-whom";
import type { WholeNote } from "@/features/notes/queries";

const standings = {
  draft: "This is your draft. Nobody else can see it.",
  sent: "This note is waiting to be looked at. Only its author and the moderators can see it.",
  "in-review": "This note is being looked at. Only its author and the moderators can see it.",
  "changes-requested": "This note has gone back to its author. Only they and the moderators can see it.",
  held: "This note is held while somebody's safety is looked at. Only its author and the moderators can see it.",
  withdrawn: "Its author has withdrawn this note. Only they and the moderators can see it.",
  declined: "This note was declined. Only its author and the moderators can see it.",
  unpublished: "This note has been taken down. Only its author and the moderators can see it.",
} as const;

/** Who else can see it, where that is not everybody; and whether its time has passed. */
export function NoteStanding({ note }: { note: WholeNote }) {
  const words = note.state === "published" ? audienceInWords(note) : standings[note.state];
  const old =
    note.state === "published" && note.isOverdue
      ? "Nobody has looked at this note again since its review date. Some of it may have changed."
      : "";
  if (!words && !old) return null;
  return (
    <div className="mb-8 grid gap-3">
      {words ? (
        <Inset>
          {words}
          {note.state !== "published" && note.can.readHistory ? (
            <>
              {" "}
              <a href={`/moderation/history/note-${note.id}`}>Who decided so, and why</a>
            </>
          ) : null}
        </Inset>
      ) : null}
      {old ? <Inset>{old}</Inset> : null}
    </div>
  );
}

function audienceInWords({ isOpen, audience, circle, opensAt }: WholeNote) {
  if (isOpen) return "";
  const who = readersInWords({ audience, circle });
  return opensAt ? (
    <>
      {who} until <Day at={opensAt} />; then everyone can.
    </>
  ) : (
    `${who}.`
  );
}
