import type { DecidingDeed } from "@/features/moderation/possible-deeds";

/** What is done with one button, and its key. */
export const plainDeeds = {
  publish: { button: "Publish", key: "a" },
  release: { button: "Let it go on", key: "a" },
  "leave-up": { button: "Leave it up", key: "a" },
} as const;

/** What opens the form and its key, what is asked, and what sends it. */
export const reasonedDeeds = {
  return: {
    summary: "Ask for changes",
    key: "r",
    label: "Why, and what would help",
    hint: "The author reads this, with their text.",
    button: "Return to the author",
  },
  hold: {
    summary: "Hold",
    key: "h",
    label: "Why it is held",
    hint: "Out of care for somebody in it. The author reads this, with their text.",
    button: "Hold it",
  },
  decline: {
    summary: "Decline",
    key: "d",
    label: "Why it is declined",
    hint: "The author reads this, and keeps the text.",
    button: "Decline it",
  },
  "take-down": {
    summary: "Take down",
    key: "d",
    label: "Why it is taken down",
    hint: "The author reads this, with their text.",
    button: "Take it down",
  },
} as const;

export type PlainDeedName = keyof typeof plainDeeds;
export type ReasonedDeedName = keyof typeof reasonedDeeds;

export const isPlain = (deed: DecidingDeed): deed is PlainDeedName => deed in plainDeeds;
export const isReasoned = (deed: DecidingDeed): deed is ReasonedDeedName => deed in reasonedDeeds;
