import type { FoundNoun } from "@/features/search/filter";

export const nounWords: Readonly<Record<FoundNoun, { one: string; many: string }>> = {
  note: { one: "Note", many: "Notes" },
  insight: { one: "Insight", many: "Insights" },
  comment: { one: "Comment", many: "Comments" },
  question: { one: "Question", many: "Questions" },
  pattern: { one: "Pattern", many: "Patterns" },
  post: { one: "Post", many: "Posts" },
  report: { one: "Report", many: "Reports" },
  place: { one: "Place", many: "Places" },
  organisation: { one: "Organisation", many: "Organisations" },
};

export const sureWords = {
  hunch: "a hunch",
  "few-times": "seen a few times",
  tested: "tested",
  "well-supported": "well supported",
} as const;

/** "3 things", "500 or more" */
export function totalInWords({ total, isMore }: { total: number; isMore: boolean }) {
  if (isMore) return `${total} or more; the newest ${total} were looked at`;
  return total === 1 ? "One thing found" : `${total} found`;
}
