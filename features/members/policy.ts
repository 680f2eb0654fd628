import type { House, Member } from "@/db/doors";

/** Bringing in people whose membership nobody else decides: the first of a site, and the demonstration's. */
export const canFoundMember = (by: Member | House) => "house" in by && by.house === "founder";
