import type { ToldDeed } from "@/lib/told-deeds";

export const nounWords = {
  note: "Your note",
  insight: "Your insight",
  comment: "Your comment",
  "follow-up": "What you added later",
} as const;
export type ToldNoun = keyof typeof nounWords;

const special: Partial<Record<ToldDeed, string>> = {
  requestChanges: "came back to you: changes are requested",
  publishNoteEdit: "has the new words that you sent",
  correctNote: "was corrected lightly",
  changeOpening: "has another day on which it opens",
  lookAgain: "was looked at again, and is still true",
  sendOnToEditors: "was read by your colleague and sent on to the editors",
  giveBackToAuthor: "was read by your colleague and given back to you",
  sendOnUnread: "was sent on to the editors, as nobody had read it in time",
  askWhatCameOfIt: "is half a year old: we asked what came of it",
  proposeInsight: "could be an insight, a moderator thinks: you are asked",
  letDecisionStand: "was looked at by somebody else: the decision stands",
  turnDecision: "was looked at by somebody else: the decision is turned",
};

const kinds = [
  { deed: /^publish.*Edit$/, words: "has the new words that you sent" },
  { deed: /^return.*Edit$/, words: "stays as it is: changes are requested to your new words" },
  { deed: /^publish/, words: "is published" },
  { deed: /^return/, words: "came back to you: changes are requested" },
  { deed: /^hold/, words: "is held for now" },
  { deed: /^release/, words: "is not held any more, and waits to be decided on" },
  { deed: /^decline/, words: "was declined" },
  { deed: /^unpublish/, words: "was taken down" },
  { deed: /^hide/, words: "is hidden until a moderator has looked: somebody has told us of a concern" },
  { deed: /^restore/, words: "is published again" },
] as const;

/** "was declined": what was done, after whose it is. */
export const deedInWords = (deed: ToldDeed) => special[deed] ?? kinds.find((kind) => kind.deed.test(deed))?.words;
