export const waitingNouns = ["note", "note-edit", "insight", "comment", "insight-edit", "comment-edit", "follow-up"] as const;
export type WaitingNoun = (typeof waitingNouns)[number];

/** One thing that waits, as an address names it: "insight-0190…". */
export const keyOf = ({ noun, id }: { noun: WaitingNoun; id: string }) => `${noun}-${id}`;

const key = /^([a-z-]+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What an address names, or null. */
export function readKey(text: string) {
  const [, name, id = ""] = key.exec(text) ?? [];
  const noun = waitingNouns.find((one) => one === name);
  return noun ? { noun, id } : null;
}

type Listed = { key: string; canDecide: boolean; isTaken: boolean };

/**
 * Which one to look at: the one that was asked for if it is listed, else the first that may be decided and nobody else looks
 * at just now; and which comes after it.
 */
export function choose<T extends Listed>(items: readonly T[], asked: string) {
  const isFree = ({ canDecide, isTaken }: Listed) => canDecide && !isTaken;
  const chosen =
    items.find(({ key }) => key === asked) ?? items.find(isFree) ?? items.find(({ canDecide }) => canDecide) ?? items[0];
  const from = chosen ? items.indexOf(chosen) : -1;
  const next = [...items.slice(from + 1), ...items.slice(0, Math.max(from, 0))].find(isFree);
  return { chosen, next: next?.key ?? "" };
}
