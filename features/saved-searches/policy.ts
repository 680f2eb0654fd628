import type { House, Viewer } from "@/db/doors";
import { isPartner } from "@/features/notes/policy";

/** Partners and staff save searches. */
export const canSaveSearch = (viewer: Viewer) => isPartner(viewer);

/** A search is its member's alone: they rename it, say how often they are told, and stop it, also after leaving an organisation. */
export const canKeepSearch = (viewer: Viewer, search: { memberId: string }) => viewer?.id === search.memberId;

/** The worker tells people what is new, each what they may read. */
export const canTellSearchers = (by: House) => by.house === "worker";
