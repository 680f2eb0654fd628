import {
  declineCommentAction,
  holdCommentAction,
  publishCommentAction,
  publishCommentEditAction,
  releaseCommentAction,
  returnCommentAction,
  returnCommentEditAction,
} from "@/features/comments/deciding-actions";
import {
  declineFollowUpAction,
  holdFollowUpAction,
  publishFollowUpAction,
  releaseFollowUpAction,
  returnFollowUpAction,
} from "@/features/follow-ups/deciding-actions";
import {
  declineInsightAction,
  holdInsightAction,
  publishInsightAction,
  publishInsightEditAction,
  releaseInsightAction,
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
  insight: {
    publish: publishInsightAction,
    giveBack: returnInsightAction,
    hold: holdInsightAction,
    decline: declineInsightAction,
  },
  "insight-edit": { publish: publishInsightEditAction, giveBack: returnInsightEditAction },
  comment: {
    publish: publishCommentAction,
    giveBack: returnCommentAction,
    hold: holdCommentAction,
    decline: declineCommentAction,
  },
  "comment-edit": { publish: publishCommentEditAction, giveBack: returnCommentEditAction },
  "follow-up": {
    publish: publishFollowUpAction,
    giveBack: returnFollowUpAction,
    hold: holdFollowUpAction,
    decline: declineFollowUpAction,
  },
} as const;

/** What becomes of what is held. */
export const heldDeeds = {
  note: { release: releaseNoteAction, giveBack: requestChangesAction, decline: declineNoteAction },
  insight: { release: releaseInsightAction, giveBack: returnInsightAction, decline: declineInsightAction },
  comment: { release: releaseCommentAction, giveBack: returnCommentAction, decline: declineCommentAction },
  "follow-up": { release: releaseFollowUpAction, giveBack: returnFollowUpAction, decline: declineFollowUpAction },
} as const;
