import type { Viewer } from "@/db/doors";
import { type Contribution, canDecideOnPublished } from "@/features/contributions/policy";
import { speaksFor } from "@/features/organisations/policy";

type Comment = Pick<Contribution, "authorId" | "organisationId" | "state">;

/** A comment that all can read is its author's to make an insight of. */
export const canTurnIntoInsight = (viewer: Viewer, comment: Comment) =>
  viewer?.id === comment.authorId && comment.state === "published" && speaksFor(viewer, comment.organisationId);

/** Staff word it for the author, who says yes or no; whoever may decide on the comment may. */
export const canProposeInsight = (viewer: Viewer, comment: Contribution) => canDecideOnPublished(viewer, comment);
