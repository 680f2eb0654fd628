export const plainDeeds = { publish: "Publish", release: "Let it go on" } as const;

/** What opens the form, what is asked, and what sends it. */
export const reasonedDeeds = {
  return: {
    summary: "Ask for changes",
    label: "Why, and what would help",
    hint: "The author reads this, with their text.",
    button: "Return to the author",
  },
  hold: {
    summary: "Hold",
    label: "Why it is held",
    hint: "Out of care for somebody in it. The author reads this, with their text.",
    button: "Hold it",
  },
  decline: {
    summary: "Decline",
    label: "Why it is declined",
    hint: "The author reads this, and keeps the text.",
    button: "Decline it",
  },
} as const;

export type PlainDeedName = keyof typeof plainDeeds;
export type ReasonedDeedName = keyof typeof reasonedDeeds;
