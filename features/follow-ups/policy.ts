import type { Member, Viewer } from "@/db/doors";
import { canDecideSo, type Decision } from "@/features/contributions/deciding-policy";
import { canFollowUpNote } from "@/features/notes/policy";

type State = "sent" | "changes-requested" | "held" | "published" | "withdrawn" | "declined" | "unpublished";

/** What came of a note belongs to it: whoever looks after the note looks after that. */
type FollowUp = {
  authorId: string;
  state: State;
  note: { authorId: string; writtenById: string | null; organisationId: string; placeId: string | null; state: NoteState };
};
type NoteState = Parameters<typeof canFollowUpNote>[1]["state"];

/** What is held waits for whoever holds it, and what was decided is not undone by its author. */
const isDecided = ({ state }: Pick<FollowUp, "state">) => state === "held" || state === "declined" || state === "unpublished";

export const canEditFollowUp = (viewer: Viewer, followUp: FollowUp) =>
  !isDecided(followUp) && canFollowUpNote(viewer, followUp.note);

/** Its note's author may take it away, also after leaving the organisation. */
export const canWithdrawFollowUp = (viewer: Viewer, followUp: FollowUp) =>
  viewer?.id === followUp.note.authorId && !isDecided(followUp) && followUp.state !== "withdrawn";

/** A trusted author's words stand there at once, unless a moderator has yet to see them, or has sent them back. */
export const standsAtOnce = (member: Member, { state }: Pick<FollowUp, "state">) =>
  member.isTrusted && (state === "published" || state === "withdrawn");

/** Never who wrote it, nor who wrote the note or looks after it, nor their organisation. */
export const canDecideOnFollowUp = (viewer: Viewer, { authorId, state, note }: FollowUp, decision: Decision) =>
  viewer?.id !== authorId && canDecideSo(viewer, { ...note, state }, decision);
