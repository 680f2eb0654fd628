import { randomBytes } from "node:crypto";

/** "Ringing before writing" → "ringing-before-writing", at most 80 characters, cut at a word. Never empty. */
export function slugOf(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’"“”]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const short = plain.length <= 80 ? plain : plain.slice(0, 81).replace(/-[^-]*$/, "");
  return short || tail();
}

/** Eight random characters: an address that cannot be guessed, or that another already has. */
export function tail(): string {
  return randomBytes(5).toString("hex").slice(0, 8);
}
