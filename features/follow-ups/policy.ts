import type { Member, Viewer } from "@/db/doors";
import { canDecide } from "@/features/moderation/policy";
import { canFollowUpNote } from "@/features/notes/policy";

type State = "sent" | "published" | "changes-requested" | "withdrawn";

/** What came of a note belongs to it: whoever looks after the note looks after that. */
type FollowUp = {
  authorId: string;
  state: State;
  note: { authorId: string; writtenById: string | null; organisationId: string; placeId: string | null; state: NoteState };
};
type NoteState = Parameters<typeof canFollowUpNote>[1]["state"];

export const isOpen = ({ state }: Pick<FollowUp, "state">) => state !== "withdrawn";

export const canEditFollowUp = (viewer: Viewer, { note }: FollowUp) => canFollowUpNote(viewer, note);

/** Its note's author may take it away, also after leaving the organisation. */
export const canWithdrawFollowUp = (viewer: Viewer, followUp: FollowUp) =>
  viewer?.id === followUp.note.authorId && isOpen(followUp);

/** A trusted author's words stand there at once, unless a moderator has yet to see them, or has sent them back. */
export const standsAtOnce = (member: Member, { state }: Pick<FollowUp, "state">) =>
  member.isTrusted && (state === "published" || state === "withdrawn");

/** Never who wrote it, nor who wrote the note or looks after it, nor their organisation. */
export const canDecideOnFollowUp = (viewer: Viewer, { authorId, state, note }: FollowUp) =>
  state === "sent" && viewer?.id !== authorId && canDecide(viewer, note);
