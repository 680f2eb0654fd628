/** What happens to what contains a watched word. */
export const effects = ["hold", "reconsider", "note"] as const;
export type Effect = (typeof effects)[number];

export const effectWords: Record<Effect, { name: string; means: string }> = {
  hold: {
    name: "Look at it first",
    means: "A comment or an insight of a trusted person waits instead of going live. Its author is told so.",
  },
  reconsider: {
    name: "Ask to think it over",
    means: "The form comes back once with the words in question. Sent again, it is sent.",
  },
  note: { name: "Show it in the queue", means: "A mark for moderators, beside names and links. Nothing else changes." },
};
