import { restoreCommentAction, unpublishCommentAction } from "@/features/comments/taking-down-actions";
import { restoreFollowUpAction, unpublishFollowUpAction } from "@/features/follow-ups/taking-down-actions";
import { restoreInsightAction, unpublishInsightAction } from "@/features/insights/taking-down-actions";

export const deeds = {
  insight: { unpublish: unpublishInsightAction, restore: restoreInsightAction },
  comment: { unpublish: unpublishCommentAction, restore: restoreCommentAction },
  "follow-up": { unpublish: unpublishFollowUpAction, restore: restoreFollowUpAction },
} as const;
