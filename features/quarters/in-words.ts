import { counted } from "@/lib/counts";

const months = ["January to March", "April to June", "July to September", "October to December"];

/** "July to September 2026", for "2026-q3". */
export function quarterInWords(quarter: string) {
  const [year = "", number = ""] = quarter.split("-q");
  return `${months[Number(number) - 1]} ${year}`;
}

/** "Twelve notes", "fewer than 5 notes": a figure that would say too much of few people is not told. */
export const figureInWords = (count: number | null, one: string, many = `${one}s`) =>
  count === null ? `fewer than 5 ${many}` : counted(count, one, many);

const took = (days: number) => (days === 0 ? "the same day" : counted(days, "working day"));

/** How long answers took, against what was promised. */
export const answeredInWords = ({ days, promised, inTime }: { days: number; promised: number; inTime: string }) =>
  `Half of all answers came ${days === 0 ? "on the same day" : `within ${took(days)}`}; ${took(promised)} ${
    promised === 1 ? "was" : "were"
  } promised. ${inTime.charAt(0).toUpperCase()}${inTime.slice(1)} came in time.`;
