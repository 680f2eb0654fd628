import { createHash } from "node:crypto";

/** A short mark of what somebody saw: the same words have the same one, so it tells whether they stand as they did. */
export const markOf = (...seen: readonly (string | null)[]) =>
  createHash("sha256").update(JSON.stringify(seen)).digest("base64url").slice(0, 16);
