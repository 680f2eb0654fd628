import { nounWords } from "@/features/moderation/in-words";
import { dayInWords, momentInWords } from "@/lib/dates";

/** "17 to 23 December 2018", of a Monday. */
export function weekInWords(weekOn: string) {
  const monday = new Date(`${weekOn}T12:00:00Z`);
  const sunday = new Date(monday.getTime() + 6 * 24 * 60 * 60 * 1000);
  const [from, to] = [dayInWords(monday).split(" "), dayInWords(sunday).split(" ")];
  const same = from[2] === to[2] ? (from[1] === to[1] ? 1 : 2) : 3;
  return `${from.slice(0, same).join(" ")} to ${to.join(" ")}`;
}

const all = new Intl.ListFormat("en-GB");

/** "This week: Ada Minster and Ravi Shah." Nothing where nobody is down. */
export const thisWeekInWords = (names: readonly string[]) => (names.length > 0 ? `This week: ${all.format(names)}.` : "");

const kinds = new Map<string, string>(Object.entries(nounWords));

/** "Comment from Oldham, since 3 May 2026, 9:12": what waits longest, giving nothing personal away. */
export function oldestInWords({ noun, place, sentAt }: { noun: string; place: string | null; sentAt: Date }) {
  return `${kinds.get(noun) ?? "Something"}${place ? ` from ${place}` : ""}, since ${momentInWords(sentAt)}`;
}
