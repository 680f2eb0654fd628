import type { House, Viewer } from "@/db/doors";
import { moderatesPlace } from "@/features/moderation/policy";

/** The whole of it says who did what, and why, to everybody: for those alone who answer for the site. */
export const canReadRecord = (viewer: Viewer | House): boolean =>
  viewer !== null && "staffRole" in viewer && viewer.staffRole === "administrator";

/** What became of one thing, for whoever looks after the place that it comes from. */
export const canReadHistory = (viewer: Viewer, thing: { placeId: string | null }) => moderatesPlace(viewer, thing.placeId);
