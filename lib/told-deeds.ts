const onAll = ["publish", "return", "hold", "release", "decline", "unpublish", "restore", "hide"] as const;
const onEdits = ["publish", "return"] as const;
type Said =
  | `${(typeof onAll)[number]}${"Insight" | "Comment" | "FollowUp"}`
  | `${(typeof onEdits)[number]}${"Insight" | "Comment"}Edit`;

const onNotes = [
  "publishNote",
  "requestChanges",
  "holdNote",
  "releaseNote",
  "declineNote",
  "unpublishNote",
  "restoreNote",
  "hideNote",
  "publishNoteEdit",
  "returnNoteEdit",
  "correctNote",
  "changeOpening",
  "lookAgain",
  "sendOnToEditors",
  "giveBackToAuthor",
  "sendOnUnread",
  "askWhatCameOfIt",
] as const;
const onComments = ["proposeInsight"] as const;
const onAppeals = ["letDecisionStand", "turnDecision"] as const;

const onSaid: readonly Said[] = (["Insight", "Comment", "FollowUp"] as const).flatMap((noun) => [
  ...onAll.map((deed) => `${deed}${noun}` as const),
  ...(noun === "FollowUp" ? [] : onEdits.map((deed) => `${deed}${noun}Edit` as const)),
]);

export type ToldDeed = Said | (typeof onNotes)[number] | (typeof onComments)[number] | (typeof onAppeals)[number];

/** What others do to somebody's things, as the ledger calls it, that its owner is told of. */
export const toldDeeds: readonly ToldDeed[] = [...onNotes, ...onSaid, ...onComments, ...onAppeals];
