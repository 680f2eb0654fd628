import type { House, Viewer } from "@/db/doors";
import { isPartner } from "@/features/notes/policy";

/** Partners and staff follow. Whoever leaves their organisation goes on following, and may stop at any time. */
export const canFollow = (viewer: Viewer) => isPartner(viewer);

/** Once a week the worker tells people what is new, each what they may read. */
export const canTellFollowers = (by: House) => by.house === "worker";
