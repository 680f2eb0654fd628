import { counted, figure } from "@/lib/counts";

const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  note: ["note", "notes"],
  "note-edit": ["note with new words", "notes with new words"],
  insight: ["insight", "insights"],
  "insight-edit": ["insight with new words", "insights with new words"],
  comment: ["comment", "comments"],
  "comment-edit": ["comment with new words", "comments with new words"],
  "follow-up": ["account of what came later", "accounts of what came later"],
  appeal: ["appeal", "appeals"],
  concern: ["report of concern", "reports of concern"],
};

/** "Notes": a kind, as a heading. */
export function kindInWords(noun: string) {
  const many = nouns[noun]?.[1] ?? noun;
  return many.charAt(0).toUpperCase() + many.slice(1);
}

export const countedOf = (noun: string, count: number) => {
  const [one, many] = nouns[noun] ?? [noun, noun];
  return counted(count, one, many);
};

/** "on the same day", "within two working days": how long an answer took, or was promised to take. */
export const daysInWords = (days: number) => (days === 0 ? "on the same day" : `within ${counted(days, "working day")}`);

/** "All in time", "Most in time (8 of 10)", "None in time": how many answers kept their promise, words first. */
export function inTimeInWords({ count, inTime }: { count: number; inTime: number }) {
  if (count === 0) return "";
  const exact = `${figure(inTime)} of ${figure(count)}`;
  if (inTime === count) return count === 1 ? "In time" : "All in time";
  if (inTime === 0) return count === 1 ? "Too late" : "None in time";
  const share = inTime / count;
  const words =
    share >= 0.9
      ? "Nearly all"
      : share >= 0.75
        ? "Most"
        : share > 0.5
          ? "More than half"
          : share === 0.5
            ? "Half"
            : "Fewer than half";
  return `${words} in time (${exact})`;
}

type Kept = { answered: { count: number; inTime: number } | null; waits: { count: number; late: number } | null };

/** The whole of it in one or two sentences. */
export function keptInWords(kinds: readonly Kept[]) {
  const sum = (number: (kind: Kept) => number | undefined) => kinds.reduce((all, kind) => all + (number(kind) ?? 0), 0);
  const [count, inTime, late] = [sum((k) => k.answered?.count), sum((k) => k.answered?.inTime), sum((k) => k.waits?.late)];
  const answers =
    count === 0
      ? "Nothing was answered in this time."
      : count === 1
        ? `The one answer came ${inTime === 1 ? "in time" : "too late"}.`
        : `${inTimeInWords({ count, inTime })}.`;
  if (late > 0)
    return `${answers} ${counted(late, "answer is", "answers are").replace(/^\w/, (first) => first.toUpperCase())} overdue now.`;
  return sum((k) => k.waits?.count) > 0 ? `${answers} Nothing that waits is overdue.` : `${answers} Nothing waits.`;
}
