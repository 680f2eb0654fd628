import { nounWords } from "@/features/moderation/in-words";
import { momentInWords } from "@/lib/dates";

const all = new Intl.ListFormat("en-GB");

/** "This week: Ada Minster and Ravi Shah." Nothing where nobody is down. */
export const thisWeekInWords = (names: readonly string[]) => (names.length > 0 ? `This week: ${all.format(names)}.` : "");

const kinds = new Map<string, string>(Object.entries(nounWords));

/** "Comment from Oldham, since 3 May 2026, 9:12": what waits longest, giving nothing personal away. */
export function oldestInWords({ noun, place, sentAt }: { noun: string; place: string | null; sentAt: Date }) {
  return `${kinds.get(noun) ?? "Something"}${place ? ` from ${place}` : ""}, since ${momentInWords(sentAt)}`;
}
