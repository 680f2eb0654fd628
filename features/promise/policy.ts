import type { Viewer } from "@/db/doors";

/** How soon everybody hears is said in the name of the whole site. */
export const canSetPromise = (viewer: Viewer) => viewer?.staffRole === "administrator";
