import type { Trust } from "@/features/trust/queries";
import { dayInWords } from "@/lib/dates";

/** "granted by Ada Minster on 3 May 2026": in one line, how it stands and by what. */
export function trustInWords({ isStaff, published, word }: Pick<Trust, "isStaff" | "published" | "word">) {
  if (isStaff) return "comes with their role";
  if (word) return `${word.standing} by ${word.by} on ${dayInWords(word.since)}`;
  return published >= 2 ? "earned by what is published" : `not yet, ${published} of 2 published`;
}
