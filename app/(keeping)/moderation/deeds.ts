import {
  publishCommentAction,
  publishCommentEditAction,
  returnCommentAction,
  returnCommentEditAction,
} from "@/features/comments/deciding-actions";
import { publishFollowUpAction, returnFollowUpAction } from "@/features/follow-ups/deciding-actions";
import {
  publishInsightAction,
  publishInsightEditAction,
  returnInsightAction,
  returnInsightEditAction,
} from "@/features/insights/deciding-actions";
import {
  declineNoteAction,
  holdNoteAction,
  publishNoteAction,
  publishNoteEditAction,
  releaseNoteAction,
  requestChangesAction,
  returnNoteEditAction,
} from "@/features/notes/deciding-actions";

/** What may be decided, by what it is decided on: the queue only lends the room. */
export const deeds = {
  note: { publish: publishNoteAction, giveBack: requestChangesAction, hold: holdNoteAction, decline: declineNoteAction },
  "note-edit": { publish: publishNoteEditAction, giveBack: returnNoteEditAction },
  insight: { publish: publishInsightAction, giveBack: returnInsightAction },
  "insight-edit": { publish: publishInsightEditAction, giveBack: returnInsightEditAction },
  comment: { publish: publishCommentAction, giveBack: returnCommentAction },
  "comment-edit": { publish: publishCommentEditAction, giveBack: returnCommentEditAction },
  "follow-up": { publish: publishFollowUpAction, giveBack: returnFollowUpAction },
} as const;

/** What becomes of a note that is held. */
export const heldDeeds = { release: releaseNoteAction, giveBack: requestChangesAction, decline: declineNoteAction } as const;
