import {
  publishCommentAction,
  publishCommentEditAction,
  returnCommentAction,
  returnCommentEditAction,
} from "@/features/comments/deciding-actions";
import {
  publishInsightAction,
  publishInsightEditAction,
  returnInsightAction,
  returnInsightEditAction,
} from "@/features/insights/deciding-actions";
import { publishNoteAction, returnNoteAction } from "@/features/notes/deciding-actions";

/** What may be decided, by what it is decided on: the queue only lends the room. */
export const deeds = {
  note: { publish: publishNoteAction, giveBack: returnNoteAction },
  insight: { publish: publishInsightAction, giveBack: returnInsightAction },
  "insight-edit": { publish: publishInsightEditAction, giveBack: returnInsightEditAction },
  comment: { publish: publishCommentAction, giveBack: returnCommentAction },
  "comment-edit": { publish: publishCommentEditAction, giveBack: returnCommentEditAction },
} as const;
