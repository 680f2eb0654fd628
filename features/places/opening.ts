import { firstSentence } from "@/lib/first-sentence";

/** The first sentence, and the next where the first is too short to stand alone ("It rained."). */
export function opening(markdown: string): string {
  const text = markdown.trim();
  const first = firstSentence(text);
  if (first.length > 40 || !text.startsWith(first)) return first;
  return `${first} ${firstSentence(text.slice(first.length))}`.trim();
}
