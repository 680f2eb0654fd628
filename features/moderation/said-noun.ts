/** What is taken down on a page of its own in the moderators' room: notes have theirs beside them. */
const saidNouns = ["insight", "comment", "follow-up"] as const;
export type SaidNoun = (typeof saidNouns)[number];

export const saidNounOf = (text: string) => saidNouns.find((noun) => noun === text) ?? null;

export const saidWords = {
  insight: "this insight",
  comment: "this comment",
  "follow-up": "what came of this note",
} as const satisfies Record<SaidNoun, string>;
