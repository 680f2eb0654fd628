import type { ConcernNoun } from "@/db/schema/concerns";

/** "a note": what a concern is about, in a sentence. */
export const thingWords: Readonly<Record<ConcernNoun, string>> = {
  note: "a note",
  insight: "an insight",
  comment: "a comment",
  "follow-up": "what was added to a note later",
  post: "a post",
  report: "a report",
  question: "a question",
  pattern: "a pattern",
  place: "the page of a place",
  organisation: "the page of an organisation",
  challenge: "a challenge",
  inquiry: "an inquiry",
  workshop: "a workshop",
  page: "a page",
};
