import { spanInWords } from "@/lib/dates";
import { beginningOf } from "@/lib/one-line";

export const nounWords = {
  note: "Note",
  "note-edit": "Note, new words",
  insight: "Insight",
  comment: "Comment",
  "insight-edit": "Insight, new words",
  "comment-edit": "Comment, new words",
  "follow-up": "Later on",
} as const;

export const careWords = {
  nobody: "Nobody in this could be recognised, its author says.",
  "details-changed": "Its author has changed details so that nobody can be recognised.",
  agreed: "The people in this have agreed to be described.",
} as const;

export const doneWords = {
  published: "Published. Everybody it is meant for can read it; its author sees it under their contributions.",
  returned: "Changes requested. Its author has your words and their text, and can change it and send it again.",
  held: "Held. Its author has your reason, and it waits below what is to be decided.",
  declined: "Declined. Its author has your reason, and keeps the text.",
  released: "It waits to be decided on again. Its author has been told.",
  "put-back": "Put back. Its author can change it again, and others can look at it.",
  corrected: "Corrected. Its author has been told what was changed, and why.",
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
