import type { WaitingNoun } from "@/features/moderation/key";

export const decidingDeeds = ["publish", "return", "hold", "release", "decline", "leave-up", "take-down"] as const;
export type DecidingDeed = (typeof decidingDeeds)[number];

type Standing = "waiting" | "held" | "live";
type Possible = Partial<Record<Standing, readonly DecidingDeed[]>>;

const contribution: Possible = {
  waiting: ["publish", "return", "hold", "decline"],
  held: ["release", "return", "decline"],
  live: ["leave-up", "take-down"],
};
const edit: Possible = { waiting: ["publish", "return"] };

/** What can be decided, by what it is decided on and how that stands. Whatever is not here is refused. */
const possible: Record<WaitingNoun, Possible> = {
  note: contribution,
  "note-edit": edit,
  insight: contribution,
  "insight-edit": edit,
  comment: contribution,
  "comment-edit": edit,
  "follow-up": contribution,
  concern: {},
  appeal: {},
  request: {},
};

export const possibleDeeds = ({ noun, state }: { noun: WaitingNoun; state: Standing }): readonly DecidingDeed[] =>
  possible[noun][state] ?? [];

/** Those that say why. */
export const needsReason = (deed: DecidingDeed) => ["return", "hold", "decline", "take-down"].includes(deed);
