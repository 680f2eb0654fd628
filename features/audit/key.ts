export type Thing = { noun: string; id: string };

const key = /^([a-z][a-z-]{0,38}[a-z])-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** One thing as an address names it: "note-0190…". */
export const keyOf = ({ noun, id }: Thing) => `${noun}-${id}`;

/** What an address names, or null. New words for a thing are the thing's. */
export function readKey(text: string): Thing | null {
  const [, noun = "", id = ""] = key.exec(text) ?? [];
  return noun ? { noun: noun.replace(/-edit$/, ""), id } : null;
}

/** What a moderator looks after, and has a history of its own. */
export const historied = ["note", "insight", "comment", "follow-up"] as const;
export type HistoriedNoun = (typeof historied)[number];

export function readHistoryKey(text: string): { noun: HistoriedNoun; id: string } | null {
  const which = readKey(text);
  const noun = historied.find((one) => one === which?.noun);
  return which && noun ? { noun, id: which.id } : null;
}

/** Where its history is read. */
export const historyHref = (which: { noun: HistoriedNoun; id: string }) => `/moderation/history/${keyOf(which)}`;
