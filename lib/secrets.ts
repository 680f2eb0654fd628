import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal, for secrets that are long and random: tables hold this and never the secret. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");
