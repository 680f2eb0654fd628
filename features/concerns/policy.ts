import type { House, Viewer } from "@/db/doors";
import type { ConcernOutcome } from "@/db/schema/concerns";
import { type Concerned, isOfTheirs } from "@/features/appeals/policy";
import { moderatesPlace } from "@/features/moderation/policy";

type Concern = Concerned & { reporterId: string | null; placeId: string | null };

/** Who looks after its place: never whom it concerns, nor their organisation, nor who said so. */
export const canAnswerConcern = (viewer: Viewer, concern: Concern) =>
  viewer !== null &&
  viewer.id !== concern.reporterId &&
  moderatesPlace(viewer, concern.placeId) &&
  !isOfTheirs(viewer, concern);

/** Why the viewer may read it but not answer; nothing where they may. */
export function whyNotAnswerConcern(viewer: Viewer, concern: Concern): string {
  if (canAnswerConcern(viewer, concern) || !viewer) return "";
  if (viewer.id === concern.reporterId) return "You said so yourself, so somebody else looks.";
  if (isOfTheirs(viewer, concern)) return "This concerns you or your organisation, so somebody else answers.";
  return "This comes from a place that somebody else looks after.";
}

/** What can become of it: what is hidden is shown again, changed by its author, or taken down; what is up stays or is taken down. */
export function concernOutcomesOf({
  noun,
  isHidden,
  isUp,
  isLeft,
}: {
  noun: string;
  isHidden: boolean;
  isUp: boolean;
  isLeft: boolean;
}): readonly ConcernOutcome[] {
  if (isHidden) return isLeft ? ["put-back", "taken-down"] : ["put-back", "changes", "taken-down"];
  return isUp && ["note", "insight", "comment", "follow-up"].includes(noun) ? ["kept", "taken-down"] : ["kept"];
}

/** Whoever is called is called by the worker. */
export const canCallModerators = (by: House) => by.house === "worker";
