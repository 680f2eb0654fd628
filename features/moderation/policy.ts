import { inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { House, Viewer } from "@/db/doors";
import { isEditor } from "@/features/members/policy";

/** A note that was handed over has a writer besides the author who looks after it now. */
type Contribution = {
  authorId: string | null;
  writtenById?: string | null;
  organisationId: string | null;
  placeId: string | null;
};

const isTheirs = (viewer: Viewer, item: Contribution) =>
  viewer !== null && (item.authorId === viewer.id || item.writtenById === viewer.id);

export const canSeeQueue = (viewer: Viewer) => viewer?.moderates != null;

/** Who asks to join an organisation is looked at by its leads, and by editors. */
export const canSeeRequests = isEditor;

/** Whether the viewer looks after what comes from this place. What has no place is for those who look after all. */
export function moderatesPlace(viewer: Viewer, placeId: string | null): boolean {
  if (!viewer?.moderates) return false;
  return viewer.moderates === "everywhere" || (placeId !== null && viewer.moderates.includes(placeId));
}

/** The same as a condition on a column. */
export function inModeratedPlaces(viewer: Viewer, placeId: SQLWrapper): SQL {
  if (!viewer?.moderates) return sql`false`;
  if (viewer.moderates === "everywhere") return sql`true`;
  return inArray(sql`${placeId}`, viewer.moderates);
}

/** Never their own, nor their own organisation's. */
export function canDecide(viewer: Viewer, item: Contribution): boolean {
  if (!viewer || !moderatesPlace(viewer, item.placeId)) return false;
  return !isTheirs(viewer, item) && !viewer.organisations.some(({ id }) => id === item.organisationId);
}

/** Why the viewer may look but not decide; nothing where they may. */
export function whyNotDecide(viewer: Viewer, item: Contribution): string {
  if (canDecide(viewer, item)) return "";
  if (isTheirs(viewer, item)) return "This is yours, so somebody else decides on it.";
  if (moderatesPlace(viewer, item.placeId)) return "This comes from your own organisation, so somebody else decides on it.";
  return "This comes from a place that somebody else looks after.";
}

/** Whoever decides on a thing may say something about it to colleagues; null: about whatever it was. */
export const canRemarkToColleagues = (viewer: Viewer, item: Contribution | null) =>
  item === null ? canSeeQueue(viewer) : canDecide(viewer, item);

/** What was decided is carried out by the worker alone. */
export const canCarryOut = (by: House) => by.house === "worker";

/** One reason for several at once is for comments of trusted people alone: everything else is read by itself. */
export const canDecideTogether = (viewer: Viewer, item: Contribution & { noun: string; isTrusted: boolean }) =>
  (item.noun === "comment" || item.noun === "comment-edit") && item.isTrusted && canDecide(viewer, item);
