import type { Answer } from "@/features/challenges/schema";
import { ageInWords } from "@/lib/dates";

export const answerWords: Record<Answer, string> = { yes: "Yes", no: "No", stopped: "Stopped" };

/** "in 3 weeks", "today", "which was 6 years ago": how far off the day of a mission is. */
export function dueInWords(dueOn: string, now = new Date()): string {
  const age = ageInWords(new Date(`${dueOn}T12:00:00Z`), now);
  return /ago|yesterday/.test(age) ? `which was ${age}` : age;
}
