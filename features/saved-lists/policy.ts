import type { Viewer } from "@/db/doors";

/** Partners and staff put things aside. */
export const canSave = (viewer: Viewer) => viewer !== null && (viewer.organisations.length > 0 || viewer.staffRole !== null);

/** A list is its member's alone: they read it, rename it, take things out and delete it, also after leaving an organisation. */
export const canKeepList = (viewer: Viewer, list: { memberId: string }) => viewer?.id === list.memberId;
