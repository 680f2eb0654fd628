import type { FoundNoun } from "@/features/search/filter";

export const nounWords: Readonly<Record<FoundNoun, { one: string; many: string }>> = {
  note: { one: "Note", many: "Notes" },
  insight: { one: "Insight", many: "Insights" },
  comment: { one: "Comment", many: "Comments" },
  question: { one: "Question", many: "Questions" },
  pattern: { one: "Pattern", many: "Patterns" },
  post: { one: "Post", many: "Posts" },
  report: { one: "Report", many: "Reports" },
  workshop: { one: "Workshop", many: "Workshops" },
  place: { one: "Place", many: "Places" },
  organisation: { one: "Organisation", many: "Organisations" },
};

export const sureWords = {
  hunch: "a hunch",
  "few-times": "seen a few times",
  tested: "tested",
  "well-supported": "well supported",
} as const;

/** "3 found", "500 or more" */
export function totalInWords({ total, isMore }: { total: number; isMore: boolean }) {
  if (isMore) return `${total} or more; the newest ${total} were looked at`;
  if (total === 0) return "Nothing found";
  return total === 1 ? "One thing found" : `${total} found`;
}

/** A piece of a text says where it was cut: "… agreed to accept £15 a week …" */
export function inContext(cut: string) {
  const piece = inOneLine(cut);
  const isBegun = /^[\uE000\s"“‘'(]*[\p{Lu}\p{N}]/u.test(piece);
  const isEnded = /[.?!…:;]["”’')\uE001\s]*$/u.test(piece);
  return `${isBegun ? "" : "… "}${piece}${isEnded ? "" : " …"}`;
}

/** What ends no sentence before a new line, as a heading does, is kept apart from what follows. */
const inOneLine = (piece: string) =>
  piece.replace(/\s*\n\s*/g, (_, at: number) => (/[.?!…:;,]["”’)\uE001]*$/u.test(piece.slice(0, at)) ? " " : " · "));
