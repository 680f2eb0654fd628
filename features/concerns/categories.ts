import type { Category, ConcernOutcome } from "@/db/schema/concerns";

export type { ConcernOutcome };

export const categoryChoices = [
  "recognisable",
  "hurtful",
  "untrue",
  "rights",
  "unlawful",
  "other",
] as const satisfies readonly Category[];
export const outcomeChoices = ["kept", "put-back", "taken-down", "changes"] as const satisfies readonly ConcernOutcome[];

type CategoryWords = { choice: string; hint?: string };

/** What worries somebody, in the words of whoever says so; the first hides at once. */
export const categoryWords: Readonly<Record<Category, CategoryWords>> = {
  recognisable: {
    choice: "Somebody could be recognised",
    hint: "What a partner wrote is hidden at once, until a moderator has looked.",
  },
  hurtful: { choice: "It is unkind, or could hurt somebody" },
  untrue: { choice: "It is not true, or misleads" },
  rights: { choice: "It belongs to somebody else", hint: "Words, pictures or figures that are used without leave." },
  unlawful: { choice: "It is against the law" },
  other: { choice: "Something else" },
};

type OutcomeWords = { choice: string; hint: string; told: string };

export const concernOutcomeWords: Readonly<Record<ConcernOutcome, OutcomeWords>> = {
  kept: { choice: "It stays as it is", hint: "Nothing changes.", told: "it stays as it is" },
  "put-back": {
    choice: "Show it again",
    hint: "With the same words, for the same readers. Its author is told.",
    told: "it was looked at, and is shown again",
  },
  changes: {
    choice: "Ask its author for changes",
    hint: "It stays hidden. Its author gets it back with your reason, and it is looked at again before anybody reads it.",
    told: "it stays hidden, and its author has been asked to change it",
  },
  "taken-down": {
    choice: "Take it down",
    hint: "Its author reads your reason, with their text, and can ask that somebody else looks.",
    told: "it was taken down",
  },
};
