import { spanInWords } from "@/lib/dates";
import { beginningOf } from "@/lib/one-line";

export const nounWords = {
  note: "Note",
  insight: "Insight",
  comment: "Comment",
  "insight-edit": "Insight, new words",
  "comment-edit": "Comment, new words",
} as const;

export const careWords = {
  nobody: "Nobody in this could be recognised, its author says.",
  "details-changed": "Its author has changed details so that nobody can be recognised.",
  agreed: "The people in this have agreed to be described.",
} as const;

export const doneWords = {
  published: "Published. Everybody it is meant for can read it; its author sees it under their contributions.",
  returned: "Returned. Its author finds your reason and their text under their contributions.",
} as const;

/** The beginning of what somebody wrote, cut between two words. */
export const openingInWords = (words: string) => beginningOf(words, 80);

const secondsEach = 40;

/** "12 waiting. Oldest 3 hours. About 8 minutes." */
export function queueInWords({ total, oldest }: { total: number; oldest?: Date | null }, now = new Date()) {
  if (total === 0 || !oldest) return "Nothing waiting.";
  const minutes = spanInWords(total * secondsEach * 1000);
  return `${total} waiting. Oldest ${spanInWords(now.getTime() - oldest.getTime())}. About ${minutes}.`;
}
