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
  concern: "Concern",
  appeal: "Appeal",
  request: "Asks to join",
} as const;

export const careWords = {
  nobody: "Nobody in this could be recognised, its author says.",
  "details-changed": "Its author has changed details so that nobody can be recognised.",
  agreed: "The people in this have agreed to be described.",
  recognisable: "Somebody has told us that a person could be recognised in this.",
} as const;

export const stateWords = {
  waiting: "To be decided on",
  held: "Held",
  live: "Live already, to be looked at",
  decided: "Decided a moment ago",
} as const;

export const ageWords = {
  late: "Past its promise",
  today: "Sent in the last 24 hours",
  week: "Sent more than a week ago",
} as const;

/** What has been decided, and is carried out in a moment. */
export const decidedWords = {
  publish: "Published",
  return: "Changes requested",
  hold: "Held",
  release: "Back in the queue",
  decline: "Declined",
  "leave-up": "Looked at, and left up",
  "take-down": "Taken down",
} as const;

export const isDecided = (deed: string): deed is keyof typeof decidedWords => deed in decidedWords;

export const doneWords = {
  publish: "Published. Everybody it is meant for will read it; its author is told.",
  return: "Changes requested. Its author gets your words and their text, and can change it and send it again.",
  hold: "Held. Its author gets your reason, and it waits among what is held.",
  decline: "Declined. Its author gets your reason, and keeps the text.",
  release: "It waits to be decided on again. Its author is told.",
  "leave-up": "Looked at. It stays as it is.",
  "take-down": "Taken down. Its author gets your reason.",
  "taken-back": "Taken back. It waits as before, and you are on it.",
  answered: "Answered. Whoever told us is written to, and its author, where something was decided.",
  "let-in": "They are in. We have written to them.",
  "not-let-in": "They were not let in. We have written to them, with your reason.",
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

/** How a field is called in which a helper found something. */
export const fieldWords: Readonly<Record<string, string>> = {
  title: "the title",
  setOut: "what they set out to do",
  worked: "what worked well",
  challenging: "what was challenging",
  learned: "what they learned",
  nextText: "what next",
  why: "why it matters",
  condition: "where it holds",
  changed: "what changed",
};
