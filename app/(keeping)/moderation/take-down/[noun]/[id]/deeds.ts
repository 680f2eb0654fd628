import { restoreCommentAction, unpublishCommentAction } from "@/features/comments/deciding-actions";
import { restoreFollowUpAction, unpublishFollowUpAction } from "@/features/follow-ups/deciding-actions";
import { restoreInsightAction, unpublishInsightAction } from "@/features/insights/deciding-actions";

export const deeds = {
  insight: { unpublish: unpublishInsightAction, restore: restoreInsightAction },
  comment: { unpublish: unpublishCommentAction, restore: restoreCommentAction },
  "follow-up": { unpublish: unpublishFollowUpAction, restore: restoreFollowUpAction },
} as const;
