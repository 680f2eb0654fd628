/** What can stand in the queue. */
export const waitingNouns = [
  "note",
  "note-edit",
  "insight",
  "insight-edit",
  "comment",
  "comment-edit",
  "follow-up",
  "concern",
  "appeal",
  "request",
] as const;
export type WaitingNoun = (typeof waitingNouns)[number];

/** What partners write; the rest is decided in forms of its own. */
export type ContributionNoun = Exclude<WaitingNoun, "concern" | "appeal" | "request">;
export const isContribution = (noun: WaitingNoun): noun is ContributionNoun =>
  noun !== "concern" && noun !== "appeal" && noun !== "request";

export type Which = { noun: WaitingNoun; id: string };

/** One thing that waits, as an address names it: "insight-0190…". */
export const keyOf = ({ noun, id }: Which) => `${noun}-${id}`;

const key = /^([a-z-]+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What an address names, or null. */
export function readKey(text: string): Which | null {
  const [, name, id = ""] = key.exec(text) ?? [];
  const noun = waitingNouns.find((one) => one === name);
  return noun ? { noun, id } : null;
}

type Listed = { key: string; canDecide: boolean; isTaken: boolean };

/**
 * Which one to look at: the one that was asked for if it is listed, else the first that may be decided and nobody else looks
 * at just now; and which come before and after it.
 */
export function choose<T extends Listed>(items: readonly T[], asked: string) {
  const isFree = ({ canDecide, isTaken }: Listed) => canDecide && !isTaken;
  const chosen =
    items.find(({ key }) => key === asked) ?? items.find(isFree) ?? items.find(({ canDecide }) => canDecide) ?? items[0];
  const from = chosen ? items.indexOf(chosen) : -1;
  const next = [...items.slice(from + 1), ...items.slice(0, Math.max(from, 0))].find(isFree);
  return { chosen, next: next?.key ?? "", below: items[from + 1]?.key ?? "", above: items[from - 1]?.key ?? "" };
}
