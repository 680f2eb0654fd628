import type { House, Member, Viewer } from "@/db/doors";

/** Bringing in people whose membership nobody else decides: the first of a site, and the demonstration's. */
export const canFoundMember = (by: Member | House) => "house" in by && by.house === "founder";

export const canAppoint = (viewer: Viewer) => viewer?.staffRole === "administrator";
