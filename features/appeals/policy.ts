import type { Viewer } from "@/db/doors";
import { moderatesPlace } from "@/features/moderation/policy";

type Decision = { authorId: string; decidedById: string | null; isLast: boolean };

/** Its author, of a decision that somebody else took and that still stands. */
export const canAppeal = (viewer: Viewer, { authorId, decidedById, isLast }: Decision) =>
  viewer?.id === authorId && decidedById !== null && decidedById !== viewer.id && isLast;

/** Who wrote something and who looks after it, and the same of what it hangs on. */
export type Concerned = { members: readonly string[]; organisations: readonly string[] };

type Appeal = Concerned & { decidedById: string; placeId: string | null };

/** Whether it concerns them, or one of their organisations. */
export const isOfTheirs = (viewer: NonNullable<Viewer>, { members, organisations }: Concerned) =>
  members.includes(viewer.id) || viewer.organisations.some(({ id }) => organisations.includes(id));

/** Who looks after its place, and did not decide: never whom it concerns, nor their organisation. */
export const canAnswerAppeal = (viewer: Viewer, appeal: Appeal) =>
  viewer !== null && viewer.id !== appeal.decidedById && moderatesPlace(viewer, appeal.placeId) && !isOfTheirs(viewer, appeal);

/** Why the viewer may read it but not answer; nothing where they may. */
export function whyNotAnswer(viewer: Viewer, appeal: Appeal): string {
  if (canAnswerAppeal(viewer, appeal) || !viewer) return "";
  if (viewer.id === appeal.decidedById) return "You took the decision, so somebody else answers.";
  if (isOfTheirs(viewer, appeal)) return "This concerns you or your organisation, so somebody else answers.";
  return "This comes from a place that somebody else looks after.";
}
